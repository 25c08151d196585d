package kazasu.workbench.verify;

import kazasu.command.Language;
import kazasu.verifier.Check;
import kazasu.verifier.Reason;
import kazasu.verifier.Verification;

/**
 * A verifier's answer for people: the verdict, then a line a step. The first line begins with a word of ASCII in both languages, for scripts.
 *
 * @param answer what it says
 * @param language of the sentences
 */
record VerificationText(Verification answer, Language language) {
    String text() {
        StringBuilder text = new StringBuilder(answer.verdict().name());
        answer.reason()
                .ifPresent(reason ->
                        text.append(' ').append(reason.word()).append(": ").append(say(reason)));
        text.append('\n').append("  ").append(answer.format()).append('\n');
        answer.checks().forEach(check -> text.append(line(check)).append('\n'));
        return text.toString();
    }

    private String line(Check check) {
        StringBuilder line = new StringBuilder("  ")
                .append(mark(check.outcome()))
                .append("  ")
                .append(check.step().text().in(language));
        check.reason()
                .ifPresent(reason ->
                        line.append(": ").append(reason.word()).append(": ").append(say(reason)));
        if (!check.detail().isEmpty()) {
            line.append(check.reason().isPresent() ? " (" : ": ")
                    .append(check.detail())
                    .append(check.reason().isPresent() ? ")" : "");
        }
        return line.toString();
    }

    private String say(Reason reason) {
        return reason.text().in(language);
    }

    private String mark(Check.Outcome outcome) {
        boolean ja = language == Language.JA;
        return switch (outcome) {
            case PASSED -> ja ? "合格" : "ok  ";
            case FAILED -> ja ? "不可" : "FAIL";
            case COULD_NOT -> ja ? "不明" : "??? ";
            case NOT_DONE -> ja ? "省略" : "-   ";
        };
    }
}
