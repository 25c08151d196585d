package kazasu.pki.status;

import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ocsp.OCSPResponse;
import org.bouncycastle.asn1.ocsp.OCSPResponseStatus;

/** An OCSP response, and what it was about. */
public final class OcspAnswer {
    private final OcspStatus status;
    private final List<Asked> asked;
    private final byte[] encoded;
    private final Optional<Instant> publication;

    /**
     * A certificate that was asked about.
     *
     * @param authorityId {@link kazasu.pki.CertificationAuthority#id}
     * @param serialNumber as it was asked, so perhaps nobody's
     */
    public record Asked(String authorityId, BigInteger serialNumber) {}

    OcspAnswer(List<Asked> asked, byte[] encoded, Optional<Instant> publication) {
        this.publication = publication;
        this.status = OcspStatus.SUCCESSFUL;
        this.asked = List.copyOf(asked);
        this.encoded = encoded;
    }

    private OcspAnswer(OcspStatus error) {
        this.status = error;
        this.asked = List.of();
        this.publication = Optional.empty();
        this.encoded = DerBytes.of(new OCSPResponse(new OCSPResponseStatus(error.code()), null));
    }

    /**
     * An answer without content, which is never signed; {@code UNAUTHORIZED} for a client that has not notified the agency
     * (rules.md §2.5).
     *
     * @param status anything but {@code SUCCESSFUL}
     */
    public static OcspAnswer error(OcspStatus status) {
        if (status == OcspStatus.SUCCESSFUL) {
            throw new IllegalArgumentException("a successful answer has content");
        }
        return new OcspAnswer(status);
    }

    /** How it went. */
    public OcspStatus status() {
        return status;
    }

    /** The certificates that it speaks about, in the order of the request; none unless it is successful. */
    public List<Asked> asked() {
        return asked;
    }

    /**
     * The publication that it is of, from which on it may be given again for {@link OcspResponder#INTERVAL}; nothing for an error, an
     * answer to several questions, and one to a request with a nonce.
     */
    public Optional<Instant> publication() {
        return publication;
    }

    /** DER of the OCSPResponse. */
    public byte[] encoded() {
        return encoded.clone();
    }
}
