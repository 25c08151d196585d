package kazasu.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kazasu.command.Language;
import kazasu.result.Certainty;
import kazasu.result.Environment;
import kazasu.result.RunResult;
import kazasu.result.ScenarioResult;
import kazasu.result.Verdict;
import org.junit.jupiter.api.Test;

class CertifyPrinterTest {
    @Test
    void endsInFailuresRemarksSummaryVerdictAndReport() {
        String text = printed(Language.EN, Verdict.PASS, Verdict.FAIL, Verdict.WARN);
        assertThat(text.lines().map(line -> line.replaceFirst(" /.*", " /…")))
                .containsExactly(
                        "FAIL  K-SIGN-004  署名 /…",
                        "      expected 6982; actual 9000",
                        "WARN  K-SIGN-004  照合なし: expected 6982; actual 9000",
                        "2 passed, 1 failed, 0 skipped",
                        "Verdict: does not conform",
                        "Run file: o/run.json   JUnit XML: o/junit.xml",
                        "No report: no Allure package");
    }

    @Test
    void isJapaneseButForTheSummaryLine() {
        String text = printed(Language.JA, Verdict.PASS, Verdict.INCONCLUSIVE);
        assertThat(text).contains("1 passed, 0 failed, 1 skipped", "判定：確定できません", "報告は作れませんでした");
    }

    private static String printed(Language language, Verdict... verdicts) {
        List<ScenarioResult> scenarios = Arrays.stream(verdicts)
                .map(verdict -> new ScenarioResult(
                        "K-SIGN-004",
                        "署名",
                        "照合なし",
                        verdict,
                        Certainty.L,
                        verdict == Verdict.PASS ? "" : "expected 6982; actual 9000",
                        "",
                        Duration.ZERO))
                .toList();
        Environment environment = new Environment("1", "17", "Linux", "SunRsaSign");
        RunResult run = new RunResult("card", "embedded", "plastic", 1, Instant.EPOCH, environment, scenarios);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        new CertifyPrinter(out, language)
                .end(new Certification.Outcome(run, Path.of("o"), Optional.empty(), "no Allure package"));
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
