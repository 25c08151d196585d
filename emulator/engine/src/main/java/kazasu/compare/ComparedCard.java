package kazasu.compare;

import kazasu.apdu.CardRemovedException;
import kazasu.card.EmbeddedCard;
import kazasu.model.Comparison;
import kazasu.model.Event;

/** A card of this JVM as a comparison with the oracle drives it. */
public final class ComparedCard implements Comparison.Subject {
    private final EmbeddedCard card;

    /**
     * Wraps a card.
     *
     * @param card without power
     */
    public ComparedCard(EmbeddedCard card) {
        this.card = card;
    }

    @Override
    public byte[] transmit(byte[] command) {
        return card.transmit(command);
    }

    @Override
    public void power(Event.Power event) {
        switch (event) {
            case ON -> card.powerOn();
            case OFF -> card.powerOff();
            case WARM_RESET -> card.warmReset();
        }
    }

    /** A command that writes less often than that is over when the power goes. */
    @Override
    public void tear(byte[] command, int writes) {
        card.cutPowerAfter(writes);
        try {
            card.transmit(command);
        } catch (CardRemovedException torn) {
            // as planned
        }
        card.powerOff();
    }
}
