package kazasu.features.verifier;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kazasu.command.Failure;
import kazasu.verifier.Verdict;

/**
 * Which exit code means which verdict.
 *
 * @param verdicts by code
 */
record ExitCodes(Map<Integer, Verdict> verdicts) {
    /** Those of {@code ./kazasu verify}. */
    static final ExitCodes STANDARD =
            new ExitCodes(Map.of(0, Verdict.VALID, 1, Verdict.INVALID, 3, Verdict.UNDETERMINED));

    ExitCodes {
        verdicts = Map.copyOf(verdicts);
    }

    /**
     * Reads {@code valid=0,invalid=1|2,undetermined=3}; what isn't named is no answer.
     *
     * @throws Failure if it can't be read, or a code is named twice
     */
    static ExitCodes parse(String text) {
        Map<Integer, Verdict> codes = new HashMap<>();
        for (String part : text.split(",", -1)) {
            String[] sides = part.split("=", -1);
            try {
                Verdict verdict = Verdict.valueOf(sides[0].strip().toUpperCase(Locale.ROOT));
                for (String code : sides[1].split("\\|", -1)) {
                    if (codes.put(Integer.valueOf(code.strip()), verdict) != null) {
                        throw wrong(text);
                    }
                }
            } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
                throw wrong(text);
            }
        }
        return new ExitCodes(codes);
    }

    private static Failure wrong(String text) {
        return new Failure(
                "--exit " + text + ": write valid=0,invalid=1|2,undetermined=3",
                "--exit " + text + "：valid=0,invalid=1|2,undetermined=3 の形で指定してください");
    }

    Optional<Verdict> verdict(int code) {
        return Optional.ofNullable(verdicts.get(code));
    }
}
