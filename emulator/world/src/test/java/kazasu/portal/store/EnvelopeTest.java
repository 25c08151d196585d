package kazasu.portal.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import kazasu.portal.TestKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EnvelopeTest {
    private static final byte[] CONTENT = "試験用".getBytes(StandardCharsets.UTF_8);

    @Test
    void opensWhatItSealed() {
        Envelope envelope = new Envelope(TestKeys.PORTAL.encryption());
        assertThat(envelope.open(envelope.seal(CONTENT))).isEqualTo(CONTENT);
    }

    /** Not ours alone: it is what the standard says. */
    @Test
    void opensslOpensItToo(@TempDir Path directory) throws IOException, InterruptedException {
        Path sealed =
                Files.write(directory.resolve("sealed.der"), new Envelope(TestKeys.PORTAL.encryption()).seal(CONTENT));
        String key = "-----BEGIN PRIVATE KEY-----\n"
                + Base64.getMimeEncoder()
                        .encodeToString(TestKeys.PORTAL.encryption().key().getEncoded())
                + "\n-----END PRIVATE KEY-----\n";
        Path keyFile = Files.writeString(directory.resolve("key.pem"), key);
        Path opened = directory.resolve("opened");
        Process openssl = new ProcessBuilder(
                        "openssl",
                        "cms",
                        "-decrypt",
                        "-binary",
                        "-inform",
                        "DER",
                        "-in",
                        sealed.toString(),
                        "-inkey",
                        keyFile.toString(),
                        "-out",
                        opened.toString())
                .inheritIO()
                .start();
        assertThat(openssl.waitFor()).isZero();
        assertThat(opened).hasBinaryContent(CONTENT);
    }
}
