package kazasu.features;

import java.io.PrintStream;
import kazasu.command.Language;
import kazasu.command.Text;
import kazasu.result.RunResult;
import kazasu.result.ScenarioResult;
import kazasu.result.Verdict;

/** What a person reads on the terminal. */
final class CertifyPrinter {
    private static final Text GOOD = new Text("Verdict: conforms", "判定：適合");
    private static final Text BAD = new Text("Verdict: does not conform", "判定：不適合");
    private static final Text OPEN = new Text("Verdict: inconclusive", "判定：確定できません");

    private final PrintStream out;
    private final Language language;

    CertifyPrinter(PrintStream out, Language language) {
        this.out = out;
        this.language = language;
    }

    void begin(String target, RunPlan plan) {
        say(
                "Certifying the card: target " + target + ", profile "
                        + plan.profile().name() + ", seed " + plan.seed(),
                "カードの適合性判定：対象 " + target + "、プロファイル " + plan.profile().name() + "、シード " + plan.seed());
    }

    /** How a verifier's run begins. */
    void begin(String command, int cases, long seed) {
        say(
                "Certifying a verifier: " + cases + " cases, seed " + seed + ", " + command,
                "検証プログラムの適合性判定：" + cases + "件、シード " + seed + "、" + command);
    }

    void end(Certification.Outcome outcome) {
        RunResult run = outcome.result();
        run.with(verdict -> !verdict.isAcceptable()).forEach(this::complain);
        run.with(verdict -> verdict.isRemark() || verdict == Verdict.NOT_APPLICABLE)
                .forEach(one -> out.println(line(one)));
        out.println(run.summary().line());
        out.println(verdict(run).in(language));
        say(
                "Run file: " + outcome.out().resolve("run.json") + "   JUnit XML: "
                        + outcome.out().resolve("junit.xml"),
                "実行結果：" + outcome.out().resolve("run.json") + "　JUnit XML："
                        + outcome.out().resolve("junit.xml"));
        outcome.report()
                .ifPresentOrElse(
                        index -> say("Report: " + index.toAbsolutePath(), "報告：" + index.toAbsolutePath()),
                        () -> say("No report: " + outcome.problem(), "報告は作れませんでした：" + outcome.problem()));
    }

    private void complain(ScenarioResult one) {
        out.println(one.verdict() + "  " + one.requirement() + "  " + one.feature() + " / " + one.scenario());
        out.println("      " + one.message());
    }

    private static String line(ScenarioResult one) {
        return one.verdict() + "  " + one.requirement() + "  " + one.scenario() + ": " + one.message();
    }

    private static Text verdict(RunResult run) {
        if (run.isGood()) {
            return GOOD;
        }
        return run.summary().failed() > 0 ? BAD : OPEN;
    }

    private void say(String en, String ja) {
        out.println(language == Language.JA ? ja : en);
    }
}
