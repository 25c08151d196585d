package kazasu.client;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.Objects;

/**
 * The digests of what is written, by every scheme: which one the card signs by isn't known before its certificate, and a document is
 * read before the card is touched.
 */
final class Digests extends OutputStream {
    private static final int BUFFER_SIZE = 64 * 1024;

    private final MessageDigest sha256 = SignatureScheme.RSA_SHA256.digest();
    private final MessageDigest sha384 = SignatureScheme.ECDSA_SHA384.digest();
    private long length;

    /** Those of a document; read once, as a stream. */
    static Digests of(Original original) throws IOException {
        Digests digests = new Digests();
        try (InputStream content = original.open()) {
            byte[] buffer = new byte[BUFFER_SIZE];
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                digests.write(buffer, 0, read);
            }
        }
        return digests;
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) {
        Objects.checkFromIndexSize(from, count, bytes.length);
        sha256.update(bytes, from, count);
        sha384.update(bytes, from, count);
        length += count;
    }

    /** Of the content, in bytes. */
    long length() {
        return length;
    }

    /** The digest of all that was written so far; more may be written. */
    byte[] by(SignatureScheme scheme) {
        MessageDigest digest = scheme == SignatureScheme.RSA_SHA256 ? sha256 : sha384;
        try {
            return ((MessageDigest) digest.clone()).digest();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("a SHA-2 that can't be asked in between", e);
        }
    }
}
