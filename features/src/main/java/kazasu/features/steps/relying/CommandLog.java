package kazasu.features.steps.relying;

import java.util.ArrayList;
import java.util.List;
import kazasu.apdu.CardSlot;
import kazasu.apdu.Protocol;

/** A slot that counts what client software does with the card in it; the PINs themselves are not kept. */
final class CommandLog implements CardSlot {
    private static final int VERIFY = 0x20;
    private static final int HEADER = 4;

    private enum Sent {
        QUESTION,
        PIN,
        OTHER
    }

    private final CardSlot slot;
    private final List<Sent> sent = new ArrayList<>();

    CommandLog(CardSlot slot) {
        this.slot = slot;
    }

    /** How often a PIN was sent to be compared. */
    int pins() {
        return (int) sent.stream().filter(one -> one == Sent.PIN).count();
    }

    /** Whether the tries left were asked for before any PIN was sent. */
    boolean askedFirst() {
        int question = sent.indexOf(Sent.QUESTION);
        int pin = sent.indexOf(Sent.PIN);
        return question >= 0 && (pin < 0 || question < pin);
    }

    /** Whether the card heard nothing. */
    boolean isEmpty() {
        return sent.isEmpty();
    }

    @Override
    public byte[] transmit(byte[] command) {
        if ((command[1] & 0xFF) != VERIFY) {
            sent.add(Sent.OTHER);
        } else {
            sent.add(command.length == HEADER ? Sent.QUESTION : Sent.PIN);
        }
        return slot.transmit(command);
    }

    @Override
    public Protocol protocol() {
        return slot.protocol();
    }

    @Override
    public boolean isPowered() {
        return slot.isPowered();
    }

    @Override
    public void powerOn() {
        slot.powerOn();
    }

    @Override
    public void powerOff() {
        slot.powerOff();
    }

    @Override
    public void warmReset() {
        slot.warmReset();
    }

    @Override
    public byte[] atr() {
        return slot.atr();
    }

    @Override
    public void close() {
        slot.close();
    }
}
