package kazasu.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a stand-in for Allure's main class; the real package is tried by the assembled program. */
class AllureReportTest {
    private static final String MAIN = "io/qameta/allure/CommandLine.class";

    @TempDir
    Path dir;

    private AllureReport report;

    @BeforeEach
    void install() throws IOException {
        Files.createDirectories(dir.resolve("allure/lib"));
        Path main = dir.resolve("allure/config").resolve(MAIN);
        Files.createDirectories(main.getParent());
        try (InputStream stream = getClass().getResourceAsStream("/" + MAIN)) {
            Files.copy(stream, main);
        }
        report = AllureReport.in(dir);
    }

    @Test
    void takesTheAnalyticsTagOutOfThePage() throws IOException {
        Path results = Files.createDirectory(dir.resolve("results"));
        Path index = report.generate(results, dir.resolve("out"));
        assertThat(Files.readString(index))
                .contains("ALLURE_NO_ANALYTICS=true")
                .contains("<script>report()</script>")
                .doesNotContain("googletagmanager")
                .doesNotContain("dataLayer");
    }

    @Test
    void saysWhatAllureSaidWhenItFails() {
        assertThatThrownBy(() -> report.generate(dir.resolve("absent"), dir.resolve("out")))
                .isInstanceOf(ReportException.class)
                .hasMessage("Allure ended with 3: no such results");
    }

    @Test
    void aMissingPackageIsOneClearLine() {
        assertThatThrownBy(() -> AllureReport.in(dir.resolve("elsewhere")))
                .isInstanceOf(ReportException.class)
                .hasMessageContaining("no Allure package in");
    }
}
