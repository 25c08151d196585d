package kazasu.model;

import java.util.Optional;
import kazasu.apdu.ApduResponse;

/** What a card should answer, as far as the reference says. */
public sealed interface Expectation permits Expectation.Exact, Expectation.Matching, Expectation.Unknown {
    /** Whether an answer, two bytes at least, is as expected. */
    boolean accepts(ApduResponse answer);

    /** What is expected, in one line. */
    String describe(boolean japanese);

    /** The row of a status table it comes from; none when nothing is known. */
    Optional<StatusRow> row();

    /**
     * These bytes and no others.
     *
     * @param source the row
     * @param answer data and status word
     */
    record Exact(StatusRow source, ApduResponse answer) implements Expectation {
        @Override
        public boolean accepts(ApduResponse actual) {
            return answer.equals(actual);
        }

        @Override
        public String describe(boolean japanese) {
            return answer + " (" + source.describe(japanese) + ")";
        }

        @Override
        public Optional<StatusRow> row() {
            return Optional.of(source);
        }
    }

    /**
     * Any answer that a test accepts: where chance enters, or where the sources leave the data open.
     *
     * @param source the row
     * @param words what the test looks for
     * @param test the test
     */
    record Matching(StatusRow source, Bilingual words, java.util.function.Predicate<ApduResponse> test)
            implements Expectation {
        @Override
        public boolean accepts(ApduResponse actual) {
            return test.test(actual);
        }

        @Override
        public String describe(boolean japanese) {
            return words.in(japanese) + " (" + source.describe(japanese) + ")";
        }

        @Override
        public Optional<StatusRow> row() {
            return Optional.of(source);
        }

        /** Without the test, which may hold a key or a challenge. */
        @Override
        public String toString() {
            return "Matching[" + words.en() + "]";
        }
    }

    /**
     * The oracle doesn't know: any answer is accepted.
     *
     * @param why the reason
     */
    record Unknown(Bilingual why) implements Expectation {
        @Override
        public boolean accepts(ApduResponse actual) {
            return true;
        }

        @Override
        public String describe(boolean japanese) {
            return why.in(japanese);
        }

        @Override
        public Optional<StatusRow> row() {
            return Optional.empty();
        }
    }

    /**
     * Nothing is known.
     *
     * @param en the reason in English
     * @param ja the reason in Japanese
     */
    static Expectation unknown(String en, String ja) {
        return new Unknown(new Bilingual(en, ja));
    }
}
