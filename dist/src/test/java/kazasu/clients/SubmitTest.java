package kazasu.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./kazasu submit} against {@code ./kazasu portal}; then the card is reported lost. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class SubmitTest {
    private static final List<String> MOVE = List.of(
            "--service",
            "moving-out",
            "--field",
            "new-address=群馬県高崎市高松町35番地1",
            "--field",
            "movers=self",
            "--at",
            "2026-11-24T12:00");
    private static final List<String> DAY = List.of("--field", "moving-date=2026-12-20");

    @TempDir
    static Path directory;

    private static PortalTown town;

    @BeforeAll
    static void start() throws IOException {
        town = PortalTown.found(directory);
    }

    @AfterAll
    static void stop() {
        if (town != null) {
            town.close();
        }
    }

    private static Program.Result submit(List<String> first, String... more) {
        List<String> words = new ArrayList<>(List.of(town.site()));
        words.addAll(first);
        words.addAll(MOVE);
        words.addAll(List.of(more));
        return town.run("submit", "password", words);
    }

    @Test
    @Order(1)
    @DisplayName(
            "filled in as the certificate says, signed in each format that the portal takes: accepted, exit code 0")
    void isAccepted() {
        for (String format : List.of("xml-enveloped", "xades-enveloped", "cms")) {
            Program.Result result = submit(DAY, "--format", format);
            assertThat(result.exitCode()).as("%s", result).isZero();
            assertThat(result.output())
                    .contains("application to " + town.site(), "ACCEPTED", "reception number: ")
                    .doesNotContain("ABC123");
        }
    }

    @Test
    @Order(2)
    @DisplayName("somebody else's address is refused by name, exit code 1")
    void anotherAddressIsRefused() {
        Program.Result result = submit(DAY, "--applicant", "address=東京都千代田区一番町1番地");
        assertThat(result.output()).contains("REFUSED attributes-different");
        assertThat(result.exitCode()).as("%s", result).isEqualTo(1);
    }

    @Test
    @Order(3)
    @DisplayName("a field that is missing, or a service that isn't there, is one line with its name, exit code 2")
    void whatIsWrongWithAFormIsNamed() {
        Program.Result missing = submit(List.of());
        assertThat(missing.output()).contains("form-incomplete", "moving-date");
        assertThat(missing.exitCode()).as("%s", missing).isEqualTo(2);
        Program.Result unknown = submit(List.of(), "--field", "moving-date=soon");
        assertThat(unknown.output()).contains("moving-date");
        assertThat(unknown.exitCode()).as("%s", unknown).isEqualTo(2);
        Program.Result service = town.run("submit", "password", List.of(town.site(), "--service", "flying"));
        assertThat(service.output()).contains("service-unknown");
        assertThat(service.exitCode()).as("%s", service).isEqualTo(2);
    }

    @Test
    @Order(4)
    @DisplayName("after the loss report it is refused by name, exit code 1")
    void aHeldCertificateIsRefusedByName() {
        town.reportLoss();
        Program.Result result = submit(DAY);
        assertThat(result.output()).contains("REFUSED on-hold");
        assertThat(result.exitCode()).as("%s", result).isEqualTo(1);
    }
}
