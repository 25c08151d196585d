package kazasu.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kazasu.apdu.Hex;
import org.junit.jupiter.api.Test;

/** A long sequence is cut down to what matters, and told in words. */
final class ShrinkingTest {
    private static final CardFacts FACTS = Specimen.everything().build();

    @Test
    void whatDoesNotMatterIsLeftOut() {
        List<Integer> all = IntStream.range(0, 100).boxed().toList();
        List<Integer> left = Shrinking.minimal(all, part -> part.contains(3) && part.contains(41) && part.contains(99));
        assertThat(left).containsExactly(3, 41, 99);
    }

    @Test
    void aListThatAlwaysFailsBecomesEmpty() {
        assertThat(Shrinking.minimal(List.of(1, 2, 3), part -> true)).isEmpty();
    }

    @Test
    void aSequenceThatShowsNothingStaysNothing() {
        assertThat(Shrinking.of(() -> new Played(FACTS, false), FACTS, events(200)))
                .isEmpty();
    }

    /** The card forgets a spent try when the power goes: five events show it. */
    @Test
    void aMismatchIsShrunkToTheFewEventsThatShowIt() {
        List<Event> shrunk = Shrinking.of(() -> new Played(FACTS, true), FACTS, spent());
        assertThat(shrunk).hasSizeLessThanOrEqualTo(7);
        String told = Transcript.of(new Played(FACTS, true), FACTS, shrunk, false);
        assertThat(told)
                .contains("-- OFF", "VERIFY user authentication PIN (4 bytes masked)", "!! ")
                .doesNotContain("30303030");
        assertThat(Transcript.of(new Played(FACTS, true), FACTS, shrunk, true)).contains("利用者証明用パスワード");
    }

    private static List<Event> events(int count) {
        RandomCommands stream = new RandomCommands(5, Plan.everything(Specimen.allPins()));
        return IntStream.range(0, count).mapToObj(i -> stream.next()).toList();
    }

    private static List<Event> spent() {
        List<Event> events = new ArrayList<>(events(100));
        events.add(Event.Power.ON);
        for (String command : List.of("00A4040C0A" + Aids.JPKI, "0020009804 30303030")) {
            events.add(new Event.Command(Hex.parse(command)));
        }
        events.addAll(List.of(Event.Power.OFF, Event.Power.ON));
        events.add(new Event.Command(Hex.parse("00A4040C0A" + Aids.JPKI)));
        events.add(new Event.Command(Hex.parse("00200098")));
        return events;
    }

    /** An obedient card; a forgetful one has all its tries again after a power cycle. */
    private static final class Played implements Comparison.Subject {
        private final CardFacts facts;
        private final boolean forgetful;
        private ObedientCard card;

        private Played(CardFacts facts, boolean forgetful) {
            this.facts = facts;
            this.forgetful = forgetful;
            card = new ObedientCard(facts);
        }

        @Override
        public byte[] transmit(byte[] command) {
            return card.transmit(command).bytes();
        }

        @Override
        public void power(Event.Power event) {
            if (forgetful && event == Event.Power.OFF) {
                card = new ObedientCard(facts);
            }
            card.oracle().apply(event);
        }

        @Override
        public void tear(byte[] command, int writes) {
            card.oracle().torn(command);
        }
    }
}
