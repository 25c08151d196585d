package kazasu.card;

import java.util.ArrayList;
import java.util.List;
import kazasu.apdu.CardRemovedException;
import kazasu.apdu.CardSlot;
import kazasu.apdu.Protocol;

/**
 * A slot that writes down what passes: two lines an exchange, one a power event. Only what the {@link Narrator} says is kept, so
 * that a PIN never is. Not for use from several threads at once, as a reader's slot isn't either.
 */
public final class Traced implements CardSlot {
    private final CardSlot slot;
    private final Narrator narrator;
    private final List<String> lines = new ArrayList<>();

    /**
     * Begins a trace.
     *
     * @param slot the slot to listen to
     * @param narrator says what is written
     */
    public Traced(CardSlot slot, Narrator narrator) {
        this.slot = slot;
        this.narrator = narrator;
    }

    /** The lines so far, a copy. */
    public List<String> lines() {
        return List.copyOf(lines);
    }

    @Override
    public byte[] transmit(byte[] command) {
        lines.add("> " + narrator.command(command));
        try {
            byte[] answer = slot.transmit(command);
            lines.add("< " + narrator.answer(command, answer));
            return answer;
        } catch (CardRemovedException e) {
            lines.add("! card removed");
            throw e;
        }
    }

    @Override
    public byte[] atr() {
        return slot.atr();
    }

    @Override
    public Protocol protocol() {
        return slot.protocol();
    }

    @Override
    public void powerOn() {
        lines.add("* power on");
        slot.powerOn();
    }

    @Override
    public void powerOff() {
        lines.add("* power off");
        slot.powerOff();
    }

    @Override
    public void warmReset() {
        lines.add("* warm reset");
        slot.warmReset();
    }

    @Override
    public boolean isPowered() {
        return slot.isPowered();
    }

    @Override
    public void close() {
        slot.close();
    }
}
