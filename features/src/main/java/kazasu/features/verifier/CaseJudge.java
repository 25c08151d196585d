package kazasu.features.verifier;

import java.util.Locale;
import kazasu.corpus.CorpusCase;
import kazasu.corpus.Expected;
import kazasu.result.Certainty;
import kazasu.result.ScenarioResult;
import kazasu.result.Verdict;

/** Compares an answer with what was expected (docs/certify.md, "Verifiers"). */
final class CaseJudge {
    private final boolean strict;

    /** With {@code strict}, a deviation fails whatever the sources' certainty. */
    CaseJudge(boolean strict) {
        this.strict = strict;
    }

    ScenarioResult judge(CorpusCase one, Answer answer) {
        Certainty certainty = Certainty.valueOf(one.rule().certainty().toUpperCase(Locale.ROOT));
        Verdict verdict = verdict(one.expected(), answer, certainty);
        return new ScenarioResult(
                one.rule().id(),
                one.id().substring(0, one.id().lastIndexOf('/')),
                one.id() + ": " + one.title().en(),
                verdict,
                certainty,
                verdict == Verdict.PASS ? "" : message(one.expected(), answer),
                one.document() + "\n" + answer.evidence(),
                answer.duration());
    }

    private Verdict verdict(Expected expected, Answer answer, Certainty certainty) {
        if (answer.verdict().isEmpty()) {
            return Verdict.FAIL;
        }
        kazasu.verifier.Verdict said = answer.verdict().get();
        if (said == expected.verdict()) {
            boolean otherReason = answer.reason()
                    .filter(reason -> !expected.reasons().contains(reason))
                    .isPresent();
            return otherReason ? Verdict.WARN : Verdict.PASS;
        }
        boolean bothRefuse =
                said != kazasu.verifier.Verdict.VALID && expected.verdict() != kazasu.verifier.Verdict.VALID;
        return bothRefuse ? Verdict.WARN : certainty.verdictOnDeviation(strict);
    }

    private static String message(Expected expected, Answer answer) {
        String said = answer.verdict()
                .map(verdict -> verdict.name().toLowerCase(Locale.ROOT)
                        + answer.reason().map(reason -> " (" + reason + ")").orElse(""))
                .orElse(answer.problem());
        String reasons = expected.reasons().isEmpty() ? "" : " (" + String.join(" or ", expected.reasons()) + ")";
        return "expected " + expected.word() + reasons + ", got " + said;
    }
}
