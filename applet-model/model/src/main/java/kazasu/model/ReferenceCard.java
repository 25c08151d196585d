package kazasu.model;

import java.util.stream.Stream;

/**
 * The oracle: what the reference and the decisions say a card answers. It is told every command and answer of a card, in order, and
 * every power event, and judges each answer.
 *
 * <p>It follows administration sessions: keys made, files written, PINs set (docs/decisions.md §4 to §6, docs/other-applications.md,
 * card-interface.md §3 and §4). Where power went in mid-command it knows all the states that the card may be in, and each answer
 * after that leaves fewer of them. Not safe for use from several threads.
 */
public final class ReferenceCard {
    private final Candidates candidates;
    private boolean powered;

    /**
     * A card without power.
     *
     * @param facts what is known of it
     */
    public ReferenceCard(CardFacts facts) {
        candidates = new Candidates(new State(facts));
    }

    /** Power comes: the issuer security domain is current. A card that has power keeps its state. */
    public void powerOn() {
        powered = true;
    }

    /** Power goes, and with it the security status and whatever was selected. */
    public void powerOff() {
        powered = false;
        candidates.replace(state -> Stream.of(state.powerOff()));
    }

    /** A warm reset: the security status stays, the issuer security domain is current (docs/decisions.md §6, and two switches). */
    public void warmReset() {
        requirePower();
        candidates.replace(State::warmReset);
    }

    /**
     * Applies what happens to a card without an answer: a power event, or a tear. Commands are {@link #judge}'s business.
     *
     * @throws IllegalArgumentException if the event is a command that is answered
     */
    public void apply(Event event) {
        if (event instanceof Event.Tear tear) {
            torn(tear.command());
        } else if (event instanceof Event.Power power) {
            apply(power);
        } else {
            throw new IllegalArgumentException("a command wants its answer judged");
        }
    }

    private void apply(Event.Power event) {
        switch (event) {
            case ON -> powerOn();
            case OFF -> powerOff();
            case WARM_RESET -> warmReset();
        }
    }

    /**
     * The power went in mid-command, or before the image of the card was written. The card is without power, in one of the states that
     * docs/decisions.md §5 ("Torn commands") allows; nothing was answered.
     *
     * @param command the command APDU as sent on the wire
     * @throws IllegalStateException if the card had no power
     */
    public void torn(byte[] command) {
        requirePower();
        powered = false;
        candidates.torn(ParsedCommand.of(command));
    }

    /**
     * What the card should answer now; one of several ({@link Expectation.AnyOf}) after a tear. Changes nothing.
     *
     * @param command the command APDU as sent on the wire
     * @throws IllegalStateException if the card has no power
     */
    public Expectation expect(byte[] command) {
        requirePower();
        return candidates.expectation(ParsedCommand.of(command));
    }

    /**
     * Judges an answer, and moves on as a card does that answers as expected, from the states that agree with the answer. After a
     * disagreement the two may stand apart: what follows then proves little. An answer without a status word moves nothing.
     *
     * @param command the command APDU as sent on the wire
     * @param answer what the card answered, whatever its length
     * @throws IllegalStateException if the card has no power
     */
    public Judgement judge(byte[] command, byte[] answer) {
        requirePower();
        return candidates.judge(command, answer);
    }

    /** How many states the card may be in; 1 unless there was a tear. */
    public int candidates() {
        return candidates.count();
    }

    private void requirePower() {
        if (!powered) {
            throw new IllegalStateException("the reference card has no power");
        }
    }
}
