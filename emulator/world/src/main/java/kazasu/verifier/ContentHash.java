package kazasu.verifier;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import kazasu.verifier.algorithm.DigestAlgorithm;

/** The hash of content of any length, in constant memory. */
public final class ContentHash {
    private static final int BUFFER = 16 * 1024;

    private ContentHash() {}

    /**
     * All of it.
     *
     * @throws IOException if it can't be read
     */
    public static byte[] of(Content content, DigestAlgorithm algorithm) throws IOException {
        MessageDigest digest = algorithm.create();
        try (InputStream in = content.open()) {
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return digest.digest();
    }
}
