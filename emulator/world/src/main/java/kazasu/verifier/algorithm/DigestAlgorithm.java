package kazasu.verifier.algorithm;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kazasu.verifier.Reason;
import kazasu.verifier.RefusedException;

/** The digests that are strong enough. */
public enum DigestAlgorithm {
    SHA_256("SHA-256", "2.16.840.1.101.3.4.2.1", 32, "3031300d060960864801650304020105000420"),
    SHA_384("SHA-384", "2.16.840.1.101.3.4.2.2", 48, "3041300d060960864801650304020205000430"),
    SHA_512("SHA-512", "2.16.840.1.101.3.4.2.3", 64, "3051300d060960864801650304020305000440");

    /** MD2, MD4, MD5, SHA-1, SHA-224, RIPEMD-160. */
    private static final Set<String> WEAK = Set.of(
            "1.2.840.113549.2.2",
            "1.2.840.113549.2.4",
            "1.2.840.113549.2.5",
            "1.3.14.3.2.26",
            "2.16.840.1.101.3.4.2.4",
            "1.3.36.3.2.1");

    private final String javaName;
    private final String oid;
    private final int length;
    private final String digestInfo;

    DigestAlgorithm(String javaName, String oid, int length, String digestInfo) {
        this.javaName = javaName;
        this.oid = oid;
        this.length = length;
        this.digestInfo = digestInfo;
    }

    /**
     * The one with an object identifier.
     *
     * @throws RefusedException {@code WEAK_ALGORITHM} or {@code UNSUPPORTED_ALGORITHM}
     */
    public static DigestAlgorithm of(String oid) throws RefusedException {
        Optional<DigestAlgorithm> known =
                Stream.of(values()).filter(one -> one.oid.equals(oid)).findFirst();
        if (known.isPresent()) {
            return known.get();
        }
        throw new RefusedException(
                WEAK.contains(oid) ? Reason.WEAK_ALGORITHM : Reason.UNSUPPORTED_ALGORITHM, "digest " + oid);
    }

    /** As Java calls it. */
    public String javaName() {
        return javaName;
    }

    /** In bytes. */
    public int length() {
        return length;
    }

    /** What stands before the hash in a DigestInfo (RFC 8017 §9.2, note 1), DER. */
    byte[] digestInfo() {
        return HexFormat.of().parseHex(digestInfo);
    }

    /** A new digest. */
    public MessageDigest create() {
        try {
            return MessageDigest.getInstance(javaName);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of bytes in memory. */
    public byte[] of(byte[] content) {
        return create().digest(content);
    }
}
