package kazasu.verifier.cms;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import kazasu.verifier.Content;
import kazasu.verifier.algorithm.DigestAlgorithm;

/** The hash of content of any length, in constant memory. */
final class ContentHash {
    private static final int BUFFER = 16 * 1024;

    private ContentHash() {}

    static byte[] of(Content content, DigestAlgorithm algorithm) throws IOException {
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
