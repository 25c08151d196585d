package kazasu.model;

/**
 * The oracle: what the reference says a personalised plastic card answers. It is told every command and answer of a card, in
 * order, and every power event, and judges each answer.
 *
 * <p>It knows the JPKI AP and the issuer security domain, and of the administration AP what needs no session
 * (docs/decisions.md §4 to §6, card-interface.md §3 and §4). Once a session has changed the card it knows nothing more; start a new one
 * from new facts. Not safe for use from several threads.
 */
public final class ReferenceCard {
    private static final Expectation OUTDATED = Expectation.unknown(
            "an administration session changed the card: outside the oracle", "管理セッションがカードを変更した：オラクルの対象外");

    private final State state;
    private boolean powered;

    /**
     * A card without power.
     *
     * @param facts what is known of it
     */
    public ReferenceCard(CardFacts facts) {
        state = new State(facts);
    }

    /** Power comes: the issuer security domain is current. A card that has power keeps its state. */
    public void powerOn() {
        powered = true;
    }

    /** Power goes, and with it the security status and whatever was selected. */
    public void powerOff() {
        powered = false;
        state.powerOff();
    }

    /** A warm reset: the security status stays, the issuer security domain is current (docs/decisions.md §6). */
    public void warmReset() {
        requirePower();
        state.warmReset();
    }

    /** Applies a power event; a command is {@link #judge}'s business. */
    public void apply(Event.Power event) {
        switch (event) {
            case ON -> powerOn();
            case OFF -> powerOff();
            case WARM_RESET -> warmReset();
        }
    }

    /**
     * What the card should answer now. Changes nothing.
     *
     * @param command the command APDU as sent on the wire
     * @throws IllegalStateException if the card has no power
     */
    public Expectation expect(byte[] command) {
        return outcome(command).expectation();
    }

    /**
     * Judges an answer, and moves on as a card does that answers as expected. After a disagreement the two may stand apart: what
     * follows then proves little. An answer without a status word moves nothing.
     *
     * @param command the command APDU as sent on the wire
     * @param answer what the card answered, whatever its length
     * @throws IllegalStateException if the card has no power
     */
    public Judgement judge(byte[] command, byte[] answer) {
        Outcome outcome = outcome(command);
        Judgement judgement = Judgement.of(command, answer, outcome.expectation());
        judgement.response().ifPresent(response -> outcome.effect().on(state, response));
        return judgement;
    }

    private Outcome outcome(byte[] command) {
        requirePower();
        return state.isOutdated() ? Outcome.unknown(OUTDATED) : Dispatch.outcome(ParsedCommand.of(command), state);
    }

    private void requirePower() {
        if (!powered) {
            throw new IllegalStateException("the reference card has no power");
        }
    }
}
