package kazasu.verifier.status;

import java.security.PublicKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kazasu.verifier.Limits;
import kazasu.verifier.RefusedException;
import kazasu.verifier.algorithm.SignatureAlgorithm;
import kazasu.verifier.der.Der;
import kazasu.verifier.der.DerException;
import kazasu.verifier.der.DerShape;
import kazasu.verifier.der.DerTime;
import kazasu.verifier.der.Oid;
import org.jspecify.annotations.Nullable;

/** A BasicOCSPResponse (RFC 6960 §4.2.1), read and not believed yet. */
public final class OcspAnswer {
    private static final String BASIC = "1.3.6.1.5.5.7.48.1.1";
    private static final String NONCE = "1.3.6.1.5.5.7.48.1.2";
    private static final int ENUMERATED = 0x0A;
    private static final int BY_NAME = 0xA1;
    private static final int BY_KEY = 0xA2;
    private static final int MOST_CERTIFICATES = 8;

    private final byte[] toBeSigned;
    private final String algorithm;
    private final byte @Nullable [] parameters;
    private final byte[] signature;
    private final List<byte[]> certificates = new ArrayList<>();
    private final boolean byKey;
    private final byte[] responder;
    private final Instant producedAt;
    private final List<SingleAnswer> answers = new ArrayList<>();
    private byte @Nullable [] nonce;

    private OcspAnswer(Der basic) {
        toBeSigned = basic.object();
        Der identifier = basic.enter(Der.SEQUENCE);
        algorithm = Oid.read(identifier);
        parameters = identifier.hasMore() ? identifier.rest() : null;
        signature = basic.bits();
        if (basic.hasMore()) {
            readCertificates(basic.enter(Der.CONTEXT_0).enter(Der.SEQUENCE));
        }
        basic.end();
        Der data = Der.of(toBeSigned).enter(Der.SEQUENCE);
        data.skipIf(Der.CONTEXT_0);
        byKey = data.at(BY_KEY);
        responder = byKey
                ? data.enter(BY_KEY).enter(Der.OCTET_STRING).rest()
                : data.enter(BY_NAME).object();
        producedAt = DerTime.read(data);
        Der responses = data.enter(Der.SEQUENCE);
        while (responses.hasMore()) {
            answers.add(SingleAnswer.read(responses.enter(Der.SEQUENCE)));
        }
        if (data.hasMore()) {
            readExtensions(data.enter(Der.CONTEXT_1).enter(Der.SEQUENCE));
        }
        data.end();
    }

    /**
     * Reads one.
     *
     * @param der of an OCSPResponse
     * @return nothing if the responder says that it can't or won't answer
     * @throws DerException if it is none, or too long
     */
    public static Optional<OcspAnswer> read(byte[] der) {
        if (der.length > Limits.OCSP_ANSWER) {
            throw new DerException("an answer of " + der.length + " bytes");
        }
        DerShape.require(der, Limits.NESTING);
        Der response = Der.of(der).enter(Der.SEQUENCE);
        byte[] status = response.enter(ENUMERATED).rest();
        if (!Arrays.equals(status, new byte[] {0})) {
            return Optional.empty();
        }
        Der bytes = response.enter(Der.CONTEXT_0).enter(Der.SEQUENCE);
        if (!Oid.read(bytes).equals(BASIC)) {
            throw new DerException("an answer of an unknown type");
        }
        byte[] basic = bytes.enter(Der.OCTET_STRING).rest();
        bytes.end();
        DerShape.require(basic, Limits.NESTING);
        return Optional.of(new OcspAnswer(Der.of(basic).enter(Der.SEQUENCE)));
    }

    private void readCertificates(Der list) {
        while (list.hasMore()) {
            if (certificates.size() == MOST_CERTIFICATES) {
                throw new DerException("more than " + MOST_CERTIFICATES + " certificates in an answer");
            }
            certificates.add(list.object());
        }
    }

    private void readExtensions(Der extensions) {
        while (extensions.hasMore()) {
            Der extension = extensions.enter(Der.SEQUENCE);
            String type = Oid.read(extension);
            boolean critical = extension.skipIf(Der.BOOLEAN);
            byte[] value = extension.enter(Der.OCTET_STRING).rest();
            if (type.equals(NONCE)) {
                nonce = value;
            } else if (critical) {
                throw new DerException("a critical extension of an answer");
            }
        }
    }

    /** The nonce that came back: the extension's value, DER. */
    public Optional<byte[]> nonce() {
        return Optional.ofNullable(nonce);
    }

    /** Certificates that came along, DER. */
    public List<byte[]> certificates() {
        return List.copyOf(certificates);
    }

    /** When it was signed. */
    public Instant producedAt() {
        return producedAt;
    }

    /** What it says, a certificate each. */
    public List<SingleAnswer> answers() {
        return List.copyOf(answers);
    }

    /**
     * Whether a responder is the one that it names.
     *
     * @param name of its certificate's subject, DER
     * @param keyHash SHA-1 of its key
     */
    public boolean isBy(byte[] name, byte[] keyHash) {
        return Arrays.equals(responder, byKey ? keyHash : name);
    }

    /** Whether a key signed it. */
    public boolean isSignedBy(PublicKey key) {
        try {
            return SignatureAlgorithm.read(algorithm, parameters).verify(key, toBeSigned, signature);
        } catch (RefusedException e) {
            return false;
        }
    }
}
