package kazasu.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import kazasu.reader.PcscEnvironment;
import kazasu.reader.PrivatePcscd;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** curl, unmodified, with OpenSSL's PKCS#11 engine, OpenSC and the emulated card in a reader, logs in at the portal over mutual TLS. */
@Tag("pcsc")
final class MutualTlsTest {
    /** OpenSC shows a token for each PIN. */
    private static final String TOKEN = "pkcs11:token=JPKI%20%28User%20Authentication%20PIN%29";

    private static final String KEY = TOKEN + ";object=User%20Authentication%20Key;type=private;pin-value=1234";
    private static final String CERTIFICATE = TOKEN + ";object=User%20Authentication%20Certificate;type=cert";

    @TempDir
    Path directory;

    private PrivatePcscd pcscd;
    private Program programs;

    /** A card of the office, handed over on the 23rd, in a reader. */
    @BeforeEach
    void begin() throws IOException {
        PcscEnvironment.ofThisMachine().require("opensc-tool", "openssl");
        pcscd = PrivatePcscd.start(1);
        programs = new Program(directory, pcscd.environment());
        Files.writeString(directory.resolve("pins"), "ABC123\n1234\n");
        office("apply", "--at", "2026-10-01");
        office("hand-over", "--card", "taro.card", "--pin-file", "pins", "--at", "2026-11-23");
    }

    @AfterEach
    void end() {
        pcscd.close();
    }

    private void office(String... words) {
        String[] all = Stream.concat(Stream.of("office"), Stream.of(words)).toArray(String[]::new);
        Program.Result result = programs.run(Kazasu.command(directory, all));
        assertThat(result.exitCode()).as("%s", result).isZero();
    }

    private Served portal(String at) throws IOException {
        Path place = Files.createDirectories(directory.resolve("portal-" + at));
        return Served.start(
                place.getParent(), "portal", "--mutual-tls", "127.0.0.1:0", "--http", "127.0.0.1:0", "--at", at);
    }

    private Program.Result curl(Served portal) {
        String url = portal.output()
                .lines()
                .filter(line -> line.endsWith("TLSv1.2"))
                .map(line -> line.split(" ")[0])
                .findFirst()
                .orElseThrow(() -> new AssertionError(portal.output()));
        return programs.run(
                "curl",
                "--silent",
                "--show-error",
                "--cacert",
                "home/portal/portal-ca.pem",
                "--engine",
                "pkcs11",
                "--cert-type",
                "ENG",
                "--key-type",
                "ENG",
                "--cert",
                CERTIFICATE,
                "--key",
                KEY,
                url);
    }

    private Program.Result loggedIn(String at) throws IOException {
        try (Served card = Served.start(
                        Files.createDirectories(directory.resolve("card")),
                        Map.of(),
                        "serve",
                        "--card",
                        directory.resolve("taro.card").toString(),
                        "--vpcd",
                        pcscd.endpoint(0).toString());
                Served portal = portal(at)) {
            Await.until(
                    "a card in the reader",
                    () -> programs.run("opensc-tool", "-l").output().contains("Yes"));
            assertThat(card.output()).contains("ready");
            return curl(portal);
        }
    }

    @Test
    @DisplayName("curl with the PKCS#11 engine logs in over mutual TLS; after the loss report it is refused by name")
    void curlLogsInAndIsRefusedAfterTheLossReport() throws IOException {
        Program.Result in = loggedIn("2026-11-24T12:00");
        assertThat(in.output()).as("%s", in).contains("\"means\":\"tls\"");
        office("hold", "--at", "2026-11-25");
        Program.Result held = loggedIn("2026-11-26T12:00");
        assertThat(held.output()).as("%s", held).contains("\"reason\":\"on-hold\"");
    }
}
