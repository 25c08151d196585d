package kazasu.features.steps.office;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import kazasu.office.counter.Attendance;
import kazasu.office.counter.PinPad;
import kazasu.office.rules.FormPin;
import kazasu.office.rules.Papers;
import kazasu.office.rules.Visit.Visitor;

/**
 * Who comes to the counter, with what, and what is typed on the touch panel. Unless steps say otherwise it is the holder, with the card
 * whose PINs are known, or with a passport where a card is handed over. What steps say holds for one visit.
 */
public final class Visitors {
    private final Function<FormPin, String> chosen;
    private final Map<FormPin, String> current = new EnumMap<>(FormPin.class);
    private final Map<FormPin, String> next = new EnumMap<>(FormPin.class);
    private final Map<FormPin, String> typed = new EnumMap<>(FormPin.class);
    private final Set<FormPin> set = EnumSet.noneOf(FormPin.class);
    private Visitor visitor = Visitor.HOLDER;
    private Papers papers = Papers.NONE;
    private boolean shown;
    private boolean forgotten;

    Visitors(Function<FormPin, String> chosen) {
        this.chosen = chosen;
        for (FormPin pin : FormPin.values()) {
            current.put(pin, chosen.apply(pin));
        }
    }

    /** Who comes. */
    public void comes(Visitor who) {
        visitor = who;
    }

    /** And shows something. */
    public void shows(Function<Papers, Papers> paper) {
        papers = paper.apply(papers);
        shown = true;
    }

    /** Has nothing to show but the card. */
    public void showsNothing() {
        shown = true;
    }

    /** Does not know the PINs, so that the card is no photo ID. */
    public void forgets(FormPin... pins) {
        Set<FormPin> lost = EnumSet.noneOf(FormPin.class);
        lost.addAll(Set.of(pins));
        lost.forEach(pin -> typed.put(pin, ""));
        forgotten = true;
    }

    /** Types something else than the present PIN, at this visit. */
    public void types(FormPin pin, String value) {
        typed.put(pin, value);
    }

    /** Chooses this when a new PIN is asked for. */
    public void chooses(FormPin pin, String value) {
        next.put(pin, value);
    }

    /** What is on the card is this from now on. */
    public void remembers(FormPin pin, String value) {
        current.put(pin, value);
    }

    /** The PIN that the holder knows: what is on the card. */
    public String knows(FormPin pin) {
        return current.getOrDefault(pin, "");
    }

    /** What was chosen for a new PIN. */
    public String choice(FormPin pin) {
        return next.getOrDefault(pin, chosen.apply(pin));
    }

    /** Another value than the run's PIN, in the same form: 1 is a wrong one, 2 a new one. */
    public String other(FormPin pin, int by) {
        String right = chosen.apply(pin);
        int last = Character.digit(right.charAt(right.length() - 1), 36);
        return right.substring(0, right.length() - 1) + (last + by) % 10;
    }

    /** The visit, to be about a person, with the card in the slot. */
    public Attendance at(Person person) {
        return new Attendance(person.code(), visitor, papers.withCard(!forgotten));
    }

    /** The visit without a card in the slot: with a passport, unless something else was said. */
    public Attendance withoutCard(Person person) {
        return new Attendance(person.code(), visitor, shown ? papers : papers.with(new Papers.PhotoId.Other()));
    }

    /** The touch panel; what is typed as a new PIN is on the card if the procedure goes to its end. */
    public PinPad pad() {
        return (pin, prompt) -> {
            if (prompt == PinPad.Prompt.NEW) {
                set.add(pin);
                return choice(pin).toCharArray();
            }
            return typed.getOrDefault(pin, knows(pin)).toCharArray();
        };
    }

    /**
     * The visit is over.
     *
     * @param completed whether the procedure went on to its end, so that new PINs are set
     */
    void leave(boolean completed) {
        if (completed) {
            set.forEach(pin -> current.put(pin, choice(pin)));
        }
        visitor = Visitor.HOLDER;
        papers = Papers.NONE;
        shown = false;
        forgotten = false;
        set.clear();
        typed.clear();
        next.clear();
    }
}
