package kazasu.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("openssl")
class OpenSslVerificationTest {
    private static final String AT = Long.toString(Fixture.NOW.getEpochSecond() + 60);

    @TempDir
    private Path directory;

    @Test
    void opensslAcceptsTheSignatureUntilAByteChanges() throws Exception {
        byte[] content = new byte[3_000_001];
        new Random(1).nextBytes(content);
        Path file = Files.write(directory.resolve("file"), content);
        Path signature =
                Files.write(directory.resolve("file.p7s"), Fixture.detached(file, Fixture.card(), Fixture.PASSWORD));
        assertThat(verify(file, signature)).contains("CMS Verification successful");

        content[1_500_000] ^= 1;
        Files.write(file, content);
        assertThat(verify(file, signature)).contains("CMS Verification failure");
    }

    @Test
    void opensslAcceptsTheSignatureOfAnEmptyFile() throws Exception {
        Path file = Files.createFile(directory.resolve("empty"));
        Path signature =
                Files.write(directory.resolve("empty.p7s"), Fixture.detached(file, Fixture.card(), Fixture.PASSWORD));
        assertThat(verify(file, signature)).contains("CMS Verification successful");
    }

    private String verify(Path content, Path signature) throws Exception {
        Path ca = Files.writeString(
                directory.resolve("ca.pem"),
                "-----BEGIN CERTIFICATE-----\n"
                        + Base64.getMimeEncoder().encodeToString(Fixture.ca().getEncoded())
                        + "\n-----END CERTIFICATE-----\n");
        Process openssl = start(
                "openssl",
                "cms",
                "-verify",
                "-binary",
                "-inform",
                "DER",
                "-in",
                signature.toString(),
                "-content",
                content.toString(),
                "-CAfile",
                ca.toString(),
                "-attime",
                AT,
                "-out",
                directory.resolve("out").toString());
        String output = new String(openssl.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        boolean successful = output.contains("successful");
        assertThat(openssl.waitFor() == 0).as(output).isEqualTo(successful);
        return output;
    }

    private static Process start(String... command) {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException e) {
            return fail("openssl is missing: sudo apt-get install -y openssl", e);
        }
    }
}
