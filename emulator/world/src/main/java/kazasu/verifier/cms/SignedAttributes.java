package kazasu.verifier.cms;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kazasu.verifier.Reason;
import kazasu.verifier.RefusedException;
import kazasu.verifier.der.Der;
import kazasu.verifier.der.DerException;
import kazasu.verifier.der.DerTime;
import kazasu.verifier.der.Oid;
import org.jspecify.annotations.Nullable;

/** The attributes that a signer signed, by name. One that comes twice, or has two values, is refused (RFC 5652 §11). */
final class SignedAttributes {
    private final List<CmsAttribute> all;

    SignedAttributes(List<CmsAttribute> all) {
        this.all = all;
    }

    /**
     * contentType, which must be there.
     *
     * @throws RefusedException {@code MALFORMED}
     */
    String contentType() throws RefusedException {
        return read(CmsAttribute.CONTENT_TYPE, Oid::read)
                .orElseThrow(() -> new RefusedException(Reason.MALFORMED, "no content type is signed"));
    }

    /**
     * messageDigest, which must be there.
     *
     * @throws RefusedException {@code MALFORMED}
     */
    byte[] messageDigest() throws RefusedException {
        return read(
                        CmsAttribute.MESSAGE_DIGEST,
                        value -> value.enter(Der.OCTET_STRING).rest())
                .orElseThrow(() -> new RefusedException(Reason.MALFORMED, "no message digest is signed"));
    }

    /**
     * signingTime.
     *
     * @throws RefusedException {@code MALFORMED}
     */
    Optional<Instant> signingTime() throws RefusedException {
        return read(CmsAttribute.SIGNING_TIME, DerTime::read);
    }

    /**
     * The first certificate that ESS signing-certificate-v2, or else signing-certificate, names.
     *
     * @throws RefusedException {@code MALFORMED}
     */
    Optional<EssCertificate> signingCertificate() throws RefusedException {
        Optional<EssCertificate> second = read(CmsAttribute.SIGNING_CERTIFICATE_V2, EssCertificate::readV2);
        Optional<EssCertificate> first = read(CmsAttribute.SIGNING_CERTIFICATE, EssCertificate::readV1);
        return second.isPresent() ? second : first;
    }

    /** How a value is read. */
    private interface Reading<T> {
        T read(Der value);
    }

    private <T> Optional<T> read(String type, Reading<T> reading) throws RefusedException {
        CmsAttribute attribute = find(type);
        if (attribute == null) {
            return Optional.empty();
        }
        if (attribute.values().size() != 1) {
            throw new RefusedException(Reason.MALFORMED, "the signed attribute " + type + " has not one value");
        }
        try {
            Der value = Der.of(attribute.values().get(0));
            T read = reading.read(value);
            value.end();
            return Optional.of(read);
        } catch (DerException e) {
            throw new RefusedException(Reason.MALFORMED, "the signed attribute " + type + ": " + e.getMessage());
        }
    }

    private @Nullable CmsAttribute find(String type) throws RefusedException {
        CmsAttribute found = null;
        for (CmsAttribute attribute : all) {
            if (attribute.type().equals(type)) {
                if (found != null) {
                    throw new RefusedException(Reason.MALFORMED, "the signed attribute " + type + " comes twice");
                }
                found = attribute;
            }
        }
        return found;
    }
}
