package kazasu.client;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** What is to be signed (原本). It may be too long for memory, so formats that can read it as a stream do. */
public interface Original {
    /** The file's name without a directory: what a detached XML signature refers to. */
    String name();

    /**
     * A stream from the first byte on; the caller closes it. Some formats read twice, and notice if it was not the same.
     *
     * @throws IOException if it can't be read
     */
    InputStream open() throws IOException;

    /** A file, which is not opened yet. */
    static Original of(Path file) {
        Path name = Objects.requireNonNullElse(file.getFileName(), file);
        return new Original() {
            @Override
            public String name() {
                return name.toString();
            }

            @Override
            public InputStream open() throws IOException {
                return Files.newInputStream(file);
            }
        };
    }

    /** Bytes in memory; not copied. */
    static Original of(String name, byte[] bytes) {
        return new Original() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(bytes);
            }
        };
    }

    /** The same, each stream seen through another, e.g. one that counts. */
    default Original through(UnaryOperator<InputStream> view) {
        Original whole = this;
        return new Original() {
            @Override
            public String name() {
                return whole.name();
            }

            @Override
            public InputStream open() throws IOException {
                return view.apply(whole.open());
            }
        };
    }
}
