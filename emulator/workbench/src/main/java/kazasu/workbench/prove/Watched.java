package kazasu.workbench.prove;

import kazasu.apdu.ApduChannel;
import kazasu.apdu.CardRemovedException;
import kazasu.card.EmbeddedCard;
import kazasu.model.Judgement;
import kazasu.model.ReferenceCard;

/** A card with the oracle beside it: an answer that the oracle doesn't expect is a {@link Violation}. */
final class Watched implements ApduChannel {
    private final EmbeddedCard card;
    private final ReferenceCard oracle;

    /**
     * Puts the two side by side, with power.
     *
     * @param card without power
     * @param oracle without power, from the card's facts
     */
    Watched(EmbeddedCard card, ReferenceCard oracle) {
        this.card = card;
        this.oracle = oracle;
        powerOn();
    }

    @Override
    public byte[] transmit(byte[] command) {
        byte[] answer = card.transmit(command);
        Judgement judgement = oracle.judge(command, answer);
        if (!judgement.passed()) {
            throw new Violation(judgement.message(false));
        }
        return answer;
    }

    /** Persistent writes so far. */
    long writes() {
        return card.persistentWrites();
    }

    /**
     * Sends a command whose power fails, and powers the card up again.
     *
     * @param writes persistent writes that still happen
     */
    void tear(byte[] command, long writes) {
        card.cutPowerAfter(writes);
        try {
            card.transmit(command);
        } catch (CardRemovedException torn) {
            oracle.torn(command);
            powerOn();
            return;
        }
        throw new Violation("the power did not fail after " + writes + " writes");
    }

    /** Another card goes on from where this one's image was left when its program died in the middle of a command. */
    static Watched after(byte[] command, Watched died, EmbeddedCard next) {
        died.oracle.torn(command);
        return new Watched(next, died.oracle);
    }

    private void powerOn() {
        card.powerOn();
        oracle.powerOn();
    }
}
