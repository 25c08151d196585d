package kazasu.features;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import kazasu.card.CryptoProvider;
import kazasu.command.Common;
import kazasu.command.Failure;
import kazasu.corpus.CorpusCase;
import kazasu.corpus.CorpusException;
import kazasu.corpus.CorpusIndex;
import kazasu.corpus.make.CorpusMaker;
import kazasu.features.verifier.VerifierSuite;
import kazasu.result.Environment;
import kazasu.result.RunResult;
import kazasu.result.ScenarioResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code certify verifier}: puts the corpus before somebody's verifier and judges what it says. */
@Command(
        name = "verifier",
        description = {
            "Certifies a verifier: runs COMMAND for each case of the corpus (docs/certify.md), writes reports into DIR.",
            "検証プログラムの適合性を判定：コーパスの各件についてCOMMANDを実行し、報告をDIRに書きます。"
        })
final class VerifierCommand implements Callable<Integer> {
    @Mixin
    private final Common common = new Common();

    @Option(
            names = "--exec",
            required = true,
            paramLabel = "COMMAND",
            description = {
                "with {document} {signature} {at} {authorities} {crl} {ocsp} {purpose} {applicant} {challenge} {certificate} …",
                "{document} {signature} {at} {authorities} {crl} {ocsp} {purpose} {applicant} {challenge} {certificate} などを含むコマンド"
            })
    private String exec = "";

    @Option(
            names = "--corpus",
            paramLabel = "DIR",
            description = {"an exported corpus; made anew if nothing is said", "書き出し済みのコーパス。省略時は新しく作成"})
    private @Nullable Path corpus;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = {"of the corpus that is made; default 1", "作成するコーパスのシード。省略時は1"})
    private long seed = 1;

    @Option(
            names = "--cases",
            paramLabel = "PREFIX",
            defaultValue = "",
            description = {"only cases whose id begins so, e.g. cms/ or pdf/good", "idがこれで始まる件だけ（例：cms/）"})
    private String prefix = "";

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = {"so many at a time; default: as many as processors", "同時実行数。省略時はプロセッサー数"})
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--limit",
            paramLabel = "SECONDS",
            defaultValue = "30",
            description = {"for one case; then it is killed and fails", "1件の制限時間（秒）。超えたら強制終了し不合格"})
    private int limit = 30;

    @Option(
            names = "--answer",
            paramLabel = "exit|stdout",
            defaultValue = "exit",
            description = {
                "what the verdict is read from: the exit code, or the first word VALID, INVALID or UNDETERMINED",
                "判定の読み取り元：終了コード、または標準出力の先頭語（VALID、INVALID、UNDETERMINED）"
            })
    private VerifierSuite.Reading answer = VerifierSuite.Reading.EXIT;

    @Option(
            names = "--exit",
            paramLabel = "MAP",
            description = {
                "what exit codes mean; default valid=0,invalid=1,undetermined=3",
                "終了コードの意味。省略時はvalid=0,invalid=1,undetermined=3"
            })
    private @Nullable String exits;

    @Option(
            names = "--batch",
            description = {
                "run COMMAND once: it reads {index} and prints a line a case, \"ID VERDICT [reason]\"",
                "COMMANDを1回だけ実行：{index}を読み、1件1行「ID VERDICT [reason]」を出力"
            })
    private boolean batch;

    @Option(
            names = "--strict",
            description = {"every deviation fails, likely and open points too", "確度の低い点の相違も不合格とする"})
    private boolean strict;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "kazasu-report",
            description = {"reports go here; default kazasu-report", "報告を書くディレクトリ。省略時はkazasu-report"})
    private Path out = Path.of("kazasu-report");

    @Override
    public Integer call() throws IOException, InterruptedException {
        check();
        VerifierSuite suite = new VerifierSuite(exec, answer, exits, batch, Duration.ofSeconds(limit), jobs, strict);
        ReportDirectory reports = new ReportDirectory(out);
        reports.check();
        if (corpus != null) {
            return run(suite, reports, corpus);
        }
        Path made = Files.createTempDirectory("kazasu-corpus");
        try {
            CorpusMaker.make(seed).export(made.resolve("corpus"));
            return run(suite, reports, made.resolve("corpus"));
        } finally {
            delete(made);
        }
    }

    private void check() {
        if (jobs < 1 || limit < 1) {
            throw new Failure("--jobs and --limit take 1 and more", "--jobs と --limit は1以上です");
        }
    }

    private int run(VerifierSuite suite, ReportDirectory reports, Path directory) throws InterruptedException {
        CorpusIndex index = read(directory);
        List<CorpusCase> cases = index.cases().stream()
                .filter(one -> one.id().startsWith(prefix))
                .toList();
        if (cases.isEmpty()) {
            throw new Failure("no case begins with " + prefix, prefix + " で始まる件はありません");
        }
        CertifyPrinter printer = new CertifyPrinter(Common.out(), common.language());
        printer.begin(exec, cases.size(), index.seed());
        Clock clock = Clock.systemUTC();
        var start = clock.instant();
        Path results = out.resolve("allure-results");
        reports.prepare(results);
        List<ScenarioResult> judged = suite.run(cases, directory.toAbsolutePath(), results);
        RunResult result = new RunResult(
                "verifier",
                exec,
                "corpus",
                index.seed(),
                start,
                Environment.current(CryptoProvider.description()),
                judged.stream()
                        .sorted(Comparator.comparing(ScenarioResult::requirement)
                                .thenComparing(ScenarioResult::scenario))
                        .toList());
        printer.end(Reports.write(result, out, results));
        return result.exitCode();
    }

    private static CorpusIndex read(Path directory) {
        try {
            return CorpusIndex.read(directory);
        } catch (CorpusException e) {
            String message = String.format(Locale.ROOT, "%s", e.getMessage());
            throw new Failure(message, message);
        }
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
