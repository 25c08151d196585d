package kazasu.verifier.algorithm;

import java.math.BigInteger;
import kazasu.verifier.Reason;
import kazasu.verifier.RefusedException;
import kazasu.verifier.der.Der;
import kazasu.verifier.der.DerException;
import kazasu.verifier.der.Oid;
import org.jspecify.annotations.Nullable;

/**
 * RSASSA-PSS-params (RFC 4055 §3.1). Accepted are those in which everything follows from the digest: the mask by the same digest, a salt as
 * long as the hash, the trailer BC. The defaults are SHA-1 throughout, so nothing may be left out but the trailer.
 */
final class PssParameters {
    private static final String MGF1 = "1.2.840.113549.1.1.8";
    private static final int SALT = 0xA2;

    private PssParameters() {}

    static DigestAlgorithm read(byte @Nullable [] parameters) throws RefusedException {
        if (parameters == null) {
            throw new RefusedException(Reason.WEAK_ALGORITHM, "RSASSA-PSS without parameters is SHA-1");
        }
        try {
            Der content = Der.of(parameters).enter(Der.SEQUENCE);
            if (!content.at(Der.CONTEXT_0) || !hasMask(content)) {
                throw new RefusedException(Reason.WEAK_ALGORITHM, "RSASSA-PSS with SHA-1");
            }
            DigestAlgorithm digest = digest(content.enter(Der.CONTEXT_0));
            Der mask = content.enter(Der.CONTEXT_1).enter(Der.SEQUENCE);
            require(Oid.read(mask).equals(MGF1) && digest(mask) == digest, "another mask");
            requireSalt(content, digest);
            if (content.at(Der.CONTEXT_3)) {
                require(content.enter(Der.CONTEXT_3).integer().intValue() == 1, "another trailer");
            }
            content.end();
            return digest;
        } catch (DerException e) {
            throw new RefusedException(Reason.UNSUPPORTED_ALGORITHM, "RSASSA-PSS: " + e.getMessage());
        }
    }

    private static boolean hasMask(Der content) {
        return Der.of(content.rest()).skip().at(Der.CONTEXT_1);
    }

    private static void requireSalt(Der content, DigestAlgorithm digest) throws RefusedException {
        require(content.at(SALT), "a salt of 20 bytes");
        Der salt = content.enter(SALT);
        require(salt.integer().equals(BigInteger.valueOf(digest.length())), "a salt of another length");
        salt.end();
    }

    private static DigestAlgorithm digest(Der der) throws RefusedException {
        Der identifier = der.enter(Der.SEQUENCE);
        DigestAlgorithm digest = DigestAlgorithm.of(Oid.read(identifier));
        if (identifier.hasMore()) {
            identifier.enter(Der.NULL).end();
        }
        identifier.end();
        der.end();
        return digest;
    }

    private static void require(boolean condition, String problem) throws RefusedException {
        if (!condition) {
            throw new RefusedException(Reason.UNSUPPORTED_ALGORITHM, "RSASSA-PSS with " + problem);
        }
    }
}
