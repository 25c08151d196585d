package kazasu.verifier;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Bytes that may be too many for memory. Each {@link #open} begins anew. */
@FunctionalInterface
public interface Content {
    /**
     * A stream from the first byte on; the caller closes it.
     *
     * @throws IOException if it can't be read
     */
    InputStream open() throws IOException;

    /** Those of a file. */
    static Content of(Path file) {
        return () -> Files.newInputStream(file);
    }

    /** Those in memory; not copied. */
    static Content of(byte[] bytes) {
        return () -> new ByteArrayInputStream(bytes);
    }
}
