package kazasu.features.verifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kazasu.command.Failure;
import kazasu.command.Text;
import kazasu.corpus.CorpusCase;
import kazasu.corpus.CorpusRule;
import kazasu.corpus.Expected;
import kazasu.features.verifier.VerifierSuite.Reading;
import kazasu.result.ScenarioResult;
import kazasu.result.Verdict;
import kazasu.verifier.Purpose;
import kazasu.verifier.Reason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Verifiers of a few lines of shell, and what is said about them. */
class VerifierSuiteTest {
    private static final List<CorpusCase> CASES = List.of(
            one("test/a/valid", CorpusRule.GOOD, Expected.VALID),
            one("test/a/invalid", CorpusRule.CONTENT, Expected.of(Reason.CONTENT_CHANGED, Reason.MALFORMED)),
            one("test/a/unchecked", CorpusRule.NOT_CHECKED, Expected.of(Reason.REVOCATION_STALE)),
            one("test/a/open", CorpusRule.OPEN, Expected.VALID));

    @TempDir
    Path directory;

    private static CorpusCase one(String id, CorpusRule rule, Expected expected) {
        return new CorpusCase(
                id,
                new Text("TEST", "試験"),
                rule,
                "nowhere",
                "cms-detached-der",
                Purpose.APPLICATION,
                Instant.EPOCH,
                "documents/" + id,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "authorities.pem",
                Optional.empty(),
                expected);
    }

    private Map<String, Verdict> run(
            String script, Reading reading, @Nullable String exits, boolean batch, boolean strict) throws Exception {
        Path file = directory.resolve("verifier.sh");
        Files.writeString(file, script);
        String argument = batch ? "{index}" : "{document}";
        VerifierSuite suite = new VerifierSuite(
                "sh " + file + " " + argument, reading, exits, batch, Duration.ofSeconds(2), 2, strict);
        Path results = Files.createDirectories(directory.resolve("allure"));
        List<ScenarioResult> judged = suite.run(CASES, directory, results);
        try (var files = Files.list(results)) {
            assertThat(files.filter(path -> path.toString().endsWith("-result.json")))
                    .hasSizeGreaterThanOrEqualTo(CASES.size());
        }
        return judged.stream()
                .collect(Collectors.toMap(
                        one -> one.scenario()
                                .substring("test/a/".length(), one.scenario().indexOf(':')),
                        ScenarioResult::verdict));
    }

    private Map<String, Verdict> byExit(String script) throws Exception {
        return run(script, Reading.EXIT, null, false, false);
    }

    @Test
    void whoSaysWhatIsExpectedPasses() throws Exception {
        assertThat(byExit("case $1 in *invalid) exit 1;; *unchecked) exit 3;; esac"))
                .allSatisfy((name, verdict) -> assertThat(verdict).isEqualTo(Verdict.PASS));
    }

    @Test
    void whoLetsEverythingThroughFails() throws Exception {
        assertThat(byExit("exit 0"))
                .containsEntry("valid", Verdict.PASS)
                .containsEntry("invalid", Verdict.FAIL)
                .containsEntry("unchecked", Verdict.FAIL);
    }

    @Test
    void whoRefusesEverythingFailsWhereTheSourcesAreSure() throws Exception {
        assertThat(byExit("exit 1"))
                .containsEntry("valid", Verdict.FAIL)
                .containsEntry("invalid", Verdict.PASS)
                .containsEntry("unchecked", Verdict.WARN)
                .containsEntry("open", Verdict.OBSERVED);
        assertThat(run("exit 1", Reading.EXIT, null, false, true)).containsEntry("open", Verdict.FAIL);
    }

    @Test
    void notToKnowWhatIsWrongIsSafe() throws Exception {
        assertThat(byExit("exit 3")).containsEntry("valid", Verdict.FAIL).containsEntry("invalid", Verdict.WARN);
    }

    @Test
    void theReasonIsJudgedIfThereIsOne() throws Exception {
        assertThat(byExit("echo INVALID malformed: TEST; exit 1")).containsEntry("invalid", Verdict.PASS);
        assertThat(byExit("echo INVALID expired; exit 1")).containsEntry("invalid", Verdict.WARN);
        assertThat(byExit("echo INVALID whatever; exit 1")).containsEntry("invalid", Verdict.PASS);
    }

    @Test
    void anythingElseIsNoAnswer() throws Exception {
        assertThat(byExit("exit 7"))
                .allSatisfy((name, verdict) -> assertThat(verdict).isEqualTo(Verdict.FAIL));
        assertThat(byExit("case $1 in */valid) sleep 60;; esac; exit 1"))
                .containsEntry("valid", Verdict.FAIL)
                .containsEntry("invalid", Verdict.PASS);
    }

    @Test
    void otherConventionsCanBeTold() throws Exception {
        String script = "case $1 in *invalid) exit 2;; *unchecked) exit 9;; esac; exit 4";
        assertThat(run(script, Reading.EXIT, "valid=4,invalid=1|2,undetermined=9", false, false))
                .allSatisfy((name, verdict) -> assertThat(verdict).isEqualTo(Verdict.PASS));
        String words =
                "case $1 in *invalid) echo invalid;; *unchecked) echo Undetermined;; *) echo VALID;; esac; exit 5";
        assertThat(run(words, Reading.STDOUT, null, false, false))
                .allSatisfy((name, verdict) -> assertThat(verdict).isEqualTo(Verdict.PASS));
    }

    @Test
    void oneRunCanAnswerAll() throws Exception {
        assertThat(run(
                        "echo test/a/valid VALID; echo 'test/a/invalid INVALID expired'; echo rubbish",
                        Reading.EXIT,
                        null,
                        true,
                        false))
                .containsEntry("valid", Verdict.PASS)
                .containsEntry("invalid", Verdict.WARN)
                .containsEntry("unchecked", Verdict.FAIL);
    }

    /** Else whoever says VALID to everything, and then the right thing, would conform. */
    @Test
    void twoLinesThatDifferAreNoAnswer() throws Exception {
        assertThat(run(
                        "echo test/a/valid VALID; echo test/a/valid VALID; echo test/a/invalid VALID; echo test/a/invalid INVALID",
                        Reading.EXIT,
                        null,
                        true,
                        false))
                .containsEntry("valid", Verdict.PASS)
                .containsEntry("invalid", Verdict.FAIL);
    }

    @Test
    void whatCannotBeStartedIsNobodysVerdict() throws IOException {
        VerifierSuite suite = new VerifierSuite(
                directory + "/nothing {document}", Reading.EXIT, null, false, Duration.ofSeconds(2), 1, false);
        assertThatExceptionOfType(Failure.class).isThrownBy(() -> suite.run(CASES, directory, directory));
    }

    @Test
    void nonsenseIsRefused() {
        for (String exits : List.of("valid", "valid=x", "good=0", "valid=0,invalid=0")) {
            assertThatExceptionOfType(Failure.class).isThrownBy(() -> ExitCodes.parse(exits));
        }
        assertThatExceptionOfType(Failure.class)
                .isThrownBy(
                        () -> new VerifierSuite("verify", Reading.EXIT, null, false, Duration.ofSeconds(2), 1, false));
    }
}
