package kazasu.model;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kazasu.apdu.ApduResponse;

/** What a card should answer, as far as the reference says. */
public sealed interface Expectation
        permits Expectation.Exact, Expectation.Matching, Expectation.AnyOf, Expectation.Unknown {
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
     * One of several: the oracle can't tell which state the card is in.
     *
     * @param choices two at least, no two the same
     */
    record AnyOf(List<Expectation> choices) implements Expectation {
        private static final int TOLD = 4;

        public AnyOf {
            choices = List.copyOf(choices);
        }

        @Override
        public boolean accepts(ApduResponse actual) {
            return choices.stream().anyMatch(choice -> choice.accepts(actual));
        }

        @Override
        public String describe(boolean japanese) {
            String told = choices.stream()
                    .limit(TOLD)
                    .map(choice -> choice.describe(japanese))
                    .collect(Collectors.joining(japanese ? "、または " : ", or "));
            int more = choices.size() - TOLD;
            return more <= 0 ? told : told + (japanese ? "、ほか" + more + "通り" : ", or one of " + more + " more");
        }

        /** The row that all of them come from, if it is one. */
        @Override
        public Optional<StatusRow> row() {
            Optional<StatusRow> first = choices.get(0).row();
            return choices.stream().allMatch(choice -> choice.row().equals(first)) ? first : Optional.empty();
        }
    }

    /** One expectation from several: the same ones count once. */
    static Expectation anyOf(Collection<Expectation> all) {
        Map<Object, Expectation> different = new LinkedHashMap<>();
        all.forEach(one -> different.putIfAbsent(one instanceof Exact ? one : one.describe(false), one));
        return different.size() == 1
                ? different.values().iterator().next()
                : new AnyOf(List.copyOf(different.values()));
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
