package kazasu.model;

import java.util.Arrays;
import java.util.Optional;
import kazasu.apdu.ApduResponse;

/**
 * What the oracle says of one answer.
 *
 * @param verdict whether it is as expected
 * @param command the command in hex, secrets masked
 * @param expectation what was expected
 * @param response the answer; nothing if it had no status word
 */
public record Judgement(Verdict verdict, String command, Expectation expectation, Optional<ApduResponse> response) {
    /** Whether an answer is as expected. */
    public enum Verdict {
        AGREES,
        DISAGREES,
        /** The oracle doesn't know what to expect. */
        UNKNOWN
    }

    static Judgement of(byte[] command, byte[] answer, Expectation expectation) {
        Optional<ApduResponse> response = answer.length < 2 ? Optional.empty() : Optional.of(new ApduResponse(answer));
        return new Judgement(verdict(expectation, response), Mask.command(command), expectation, response);
    }

    private static Verdict verdict(Expectation expectation, Optional<ApduResponse> response) {
        if (!response.map(expectation::accepts).orElse(false)) {
            return Verdict.DISAGREES;
        }
        return expectation instanceof Expectation.Unknown ? Verdict.UNKNOWN : Verdict.AGREES;
    }

    /** Whether nothing speaks against the answer. */
    public boolean passed() {
        return verdict != Verdict.DISAGREES;
    }

    /** The row of a status table that the expectation comes from. */
    public Optional<StatusRow> row() {
        return expectation.row();
    }

    /** How sure the expectation is; U if there is none. */
    public Certainty certainty() {
        return row().map(StatusRow::certainty).orElse(Certainty.U);
    }

    /** Expected, actual, command and source, in one line. */
    public String message(boolean japanese) {
        String expected = expectation.describe(japanese);
        String actual = response.map(ApduResponse::toString).orElse(japanese ? "ステータスワードなし" : "no status word");
        String difference = firstDifference(japanese);
        return japanese
                ? command + "：期待 " + expected + "、実際 " + actual + difference
                : command + ": expected " + expected + ", got " + actual + difference;
    }

    /** Where answers of the same status word part. */
    private String firstDifference(boolean japanese) {
        if (passed() || response.isEmpty() || !(expectation instanceof Expectation.Exact exact)) {
            return "";
        }
        byte[] expected = exact.answer().data();
        byte[] actual = response.get().data();
        int at = Arrays.mismatch(expected, actual);
        if (exact.answer().sw() != response.get().sw() || at < 0) {
            return "";
        }
        return japanese ? "、データは" + at + "バイト目から異なる" : ", data differs from byte " + at;
    }
}
