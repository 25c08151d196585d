package kazasu.verifier.status;

import java.math.BigInteger;
import java.time.Instant;
import java.util.Optional;
import kazasu.pki.status.RevocationReason;
import kazasu.verifier.der.Der;
import kazasu.verifier.der.DerException;
import kazasu.verifier.der.DerTime;
import kazasu.verifier.der.Oid;
import org.jspecify.annotations.Nullable;

/**
 * What an OCSP answer says about one certificate (RFC 6960 §4.2.1, SingleResponse).
 *
 * @param digest of the CertID's hashes, Java's name
 * @param nameHash of the issuer's name
 * @param keyHash of the issuer's key
 * @param serialNumber of the certificate
 * @param status what it says
 * @param since revocationTime, if it is revoked
 * @param reason why, if it is revoked; nothing said: unspecified
 * @param thisUpdate when it was known
 * @param nextUpdate when more will be known
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record SingleAnswer(
        String digest,
        byte[] nameHash,
        byte[] keyHash,
        BigInteger serialNumber,
        Status status,
        @Nullable Instant since,
        RevocationReason reason,
        Instant thisUpdate,
        Optional<Instant> nextUpdate) {
    /** CertStatus. */
    public enum Status {
        GOOD,
        REVOKED,
        UNKNOWN
    }

    private static final int GOOD = 0x80;
    private static final int REVOKED = 0xA1;
    private static final int UNKNOWN = 0x82;
    private static final int ENUMERATED = 0x0A;

    static SingleAnswer read(Der single) {
        Der id = single.enter(Der.SEQUENCE);
        String digest = digest(Oid.read(id.enter(Der.SEQUENCE)));
        byte[] nameHash = id.enter(Der.OCTET_STRING).rest();
        byte[] keyHash = id.enter(Der.OCTET_STRING).rest();
        BigInteger serialNumber = id.integer();
        id.end();
        Status status = Status.UNKNOWN;
        Instant since = null;
        RevocationReason reason = RevocationReason.UNSPECIFIED;
        if (single.at(REVOKED)) {
            Der info = single.enter(REVOKED);
            status = Status.REVOKED;
            since = DerTime.read(info);
            reason = info.hasMore() ? reason(info.enter(Der.CONTEXT_0)) : reason;
        } else if (single.skipIf(GOOD)) {
            status = Status.GOOD;
        } else {
            single.enter(UNKNOWN);
        }
        Instant thisUpdate = DerTime.read(single);
        Optional<Instant> nextUpdate =
                single.at(Der.CONTEXT_0) ? Optional.of(DerTime.read(single.enter(Der.CONTEXT_0))) : Optional.empty();
        if (single.hasMore()) {
            requireNothingCritical(single.enter(Der.CONTEXT_1).enter(Der.SEQUENCE));
        }
        single.end();
        return new SingleAnswer(digest, nameHash, keyHash, serialNumber, status, since, reason, thisUpdate, nextUpdate);
    }

    /** A reason that the service doesn't use: revoked all the same. */
    private static RevocationReason reason(Der explicit) {
        byte[] code = explicit.enter(ENUMERATED).rest();
        return RevocationReason.of(code.length == 1 ? code[0] : -1).orElse(RevocationReason.UNSPECIFIED);
    }

    private static void requireNothingCritical(Der extensions) {
        while (extensions.hasMore()) {
            Der extension = extensions.enter(Der.SEQUENCE);
            Oid.read(extension);
            if (extension.at(Der.BOOLEAN)) {
                throw new DerException("a critical extension of an answer");
            }
        }
    }

    /** SHA-1 names a certificate here and proves nothing; RFC 6960 asks for it. */
    private static String digest(String oid) {
        return switch (oid) {
            case "1.3.14.3.2.26" -> "SHA-1";
            case "2.16.840.1.101.3.4.2.1" -> "SHA-256";
            default -> throw new DerException("an answer with an unknown digest");
        };
    }
}
