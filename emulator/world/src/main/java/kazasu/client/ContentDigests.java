package kazasu.client;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.Map;

/** The digests of a document by every scheme, read once: which one the card signs by isn't known before its certificate. */
final class ContentDigests {
    private static final int BUFFER_SIZE = 64 * 1024;

    private final Map<SignatureScheme, byte[]> all;
    private final long length;

    private ContentDigests(Map<SignatureScheme, byte[]> all, long length) {
        this.all = all;
        this.length = length;
    }

    static ContentDigests of(Original original) throws IOException {
        MessageDigest sha256 = SignatureScheme.RSA_SHA256.digest();
        MessageDigest sha384 = SignatureScheme.ECDSA_SHA384.digest();
        long length = 0;
        try (InputStream content = original.open()) {
            byte[] buffer = new byte[BUFFER_SIZE];
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                sha256.update(buffer, 0, read);
                sha384.update(buffer, 0, read);
                length += read;
            }
        }
        return new ContentDigests(
                Map.of(SignatureScheme.RSA_SHA256, sha256.digest(), SignatureScheme.ECDSA_SHA384, sha384.digest()),
                length);
    }

    /** Of the content, in bytes. */
    long length() {
        return length;
    }

    byte[] by(SignatureScheme scheme) {
        return all.getOrDefault(scheme, new byte[0]).clone();
    }
}
