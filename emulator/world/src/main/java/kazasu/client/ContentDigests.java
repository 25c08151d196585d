package kazasu.client;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Map;

/** The digests of a file by every scheme, read once: which one the card signs by isn't known before its certificate. */
final class ContentDigests {
    private static final int BUFFER_SIZE = 64 * 1024;

    private final Map<SignatureScheme, byte[]> all;

    private ContentDigests(Map<SignatureScheme, byte[]> all) {
        this.all = all;
    }

    static ContentDigests of(Path file) throws IOException {
        MessageDigest sha256 = SignatureScheme.RSA_SHA256.digest();
        MessageDigest sha384 = SignatureScheme.ECDSA_SHA384.digest();
        try (InputStream content = Files.newInputStream(file)) {
            byte[] buffer = new byte[BUFFER_SIZE];
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                sha256.update(buffer, 0, read);
                sha384.update(buffer, 0, read);
            }
        }
        return new ContentDigests(
                Map.of(SignatureScheme.RSA_SHA256, sha256.digest(), SignatureScheme.ECDSA_SHA384, sha384.digest()));
    }

    byte[] by(SignatureScheme scheme) {
        return all.getOrDefault(scheme, new byte[0]).clone();
    }
}
