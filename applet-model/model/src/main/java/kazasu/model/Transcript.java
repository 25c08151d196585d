package kazasu.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A sequence of events told line by line, for a person: in words, secrets masked, with what was expected at the end. */
public final class Transcript {
    private Transcript() {}

    /**
     * Plays a sequence on a card and tells it.
     *
     * @param card a fresh card without power
     * @param facts what is known of it
     * @param events the sequence
     * @param japanese Japanese, else English
     */
    public static String of(Comparison.Subject card, CardFacts facts, List<Event> events, boolean japanese) {
        Teller teller = new Teller(card, japanese);
        Comparison comparison = new Comparison(teller, facts);
        for (Event event : events) {
            Optional<Judgement> judgement = comparison.step(event);
            judgement.filter(j -> !j.passed()).ifPresent(j -> teller.lines.add("!! " + j.message(japanese)));
        }
        return String.join("\n", teller.lines);
    }

    /** A card whose exchanges are written down. */
    private static final class Teller implements Comparison.Subject {
        private final Comparison.Subject card;
        private final boolean japanese;
        private final Narrator narrator;
        private final List<String> lines = new ArrayList<>();

        private Teller(Comparison.Subject card, boolean japanese) {
            this.card = card;
            this.japanese = japanese;
            narrator = new Narrator(japanese);
        }

        @Override
        public byte[] transmit(byte[] command) {
            lines.add(Mask.command(command) + "  " + narrator.command(command));
            byte[] answer = card.transmit(command);
            lines.add("   " + narrator.answer(command, answer));
            return answer;
        }

        @Override
        public void power(Event.Power event) {
            lines.add("-- " + event);
            narrator.reset();
            card.power(event);
        }

        @Override
        public void tear(byte[] command, int writes) {
            lines.add(Mask.command(command) + "  " + narrator.command(command));
            lines.add((japanese ? "-- 書込み" + writes + "回の後に電源断" : "-- power gone after " + writes + " writes"));
            narrator.reset();
            card.tear(command, writes);
        }
    }
}
