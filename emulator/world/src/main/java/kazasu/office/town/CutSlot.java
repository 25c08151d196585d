package kazasu.office.town;

import java.util.ArrayList;
import java.util.List;
import kazasu.apdu.CardRemovedException;
import kazasu.apdu.CardSlot;
import kazasu.apdu.Protocol;
import kazasu.card.EmbeddedCard;

/** Takes the card out at one command: before it reaches the card, or before its answer reaches the reader. Counts what is written. */
final class CutSlot implements CardSlot {
    private final EmbeddedCard card;
    private final int number;
    private final boolean carriedOut;
    private final List<Long> writes = new ArrayList<>();

    /**
     * Cuts.
     *
     * @param card the real one
     * @param number the command at which it is taken out, from 1; 0 for never
     * @param carriedOut whether the card still does what it says
     */
    CutSlot(EmbeddedCard card, int number, boolean carriedOut) {
        this.card = card;
        this.number = number;
        this.carriedOut = carriedOut;
    }

    @Override
    public byte[] transmit(byte[] command) {
        boolean cut = writes.size() + 1 == number;
        if (cut && !carriedOut) {
            throw gone();
        }
        byte[] answer = card.transmit(command);
        writes.add(card.persistentWrites());
        if (cut) {
            throw gone();
        }
        return answer;
    }

    private CardRemovedException gone() {
        card.powerOff();
        return new CardRemovedException("the card was taken out at command " + number);
    }

    /** Persistent writes of the card after each command so far. */
    List<Long> writes() {
        return writes;
    }

    @Override
    public byte[] atr() {
        return card.atr();
    }

    @Override
    public Protocol protocol() {
        return card.protocol();
    }

    @Override
    public void powerOn() {
        card.powerOn();
    }

    @Override
    public void powerOff() {
        card.powerOff();
    }

    @Override
    public void warmReset() {
        card.warmReset();
    }

    @Override
    public boolean isPowered() {
        return card.isPowered();
    }

    @Override
    public void close() {
        card.close();
    }
}
