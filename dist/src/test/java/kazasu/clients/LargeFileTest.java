package kazasu.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 2 GiB are signed and verified by a program that has 64 MiB. */
@Tag("nightly")
final class LargeFileTest {
    private static final long LENGTH = 2L << 30;

    @TempDir
    Path directory;

    private Program.Result run(String... words) {
        return new Program(directory, Map.of("JAVA_TOOL_OPTIONS", "-Xmx64m")).run(Kazasu.command(directory, words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cms", "xml-detached", "xades-detached"})
    @DisplayName("a detached signature of 2 GiB in 64 MiB of memory; one byte more at the end, and it is refused")
    void signedAndVerifiedInConstantMemory(String format) throws IOException {
        grow(LENGTH);
        Program.Result signed = run("sign", "large.bin", "-o", "large.sig", "--format", format);
        assertThat(signed.exitCode()).as("%s", signed).isZero();
        assertThat(run("verify", "large.bin", "--signature", "large.sig").output())
                .contains("UNDETERMINED revocation-not-asked", "ok    content", "ok    signature");
        grow(LENGTH + 1);
        assertThat(run("verify", "large.bin", "--signature", "large.sig").output())
                .contains("INVALID content-changed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cms-enveloping", "xml-enveloping"})
    @DisplayName("around 2 GiB, too")
    void envelopedInConstantMemory(String format) throws IOException {
        grow(LENGTH);
        Program.Result signed = run("sign", "large.bin", "-o", "large.sig", "--format", format);
        assertThat(signed.exitCode()).as("%s", signed).isZero();
        assertThat(directory.resolve("large.sig").toFile().length()).isGreaterThan(LENGTH);
    }

    /** Zeros, of which a file system keeps only how many they are. */
    private void grow(long length) throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(directory.resolve("large.bin").toFile(), "rw")) {
            file.setLength(length);
        }
    }
}
