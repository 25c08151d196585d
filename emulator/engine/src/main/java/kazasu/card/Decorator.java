package kazasu.card;

import kazasu.apdu.CardSlot;
import kazasu.apdu.Protocol;

/** A slot on a slot: passes everything on, but for what a decorator changes. */
public abstract class Decorator implements CardSlot {
    private final CardSlot slot;

    /**
     * Around a slot.
     *
     * @param slot that does the work
     */
    protected Decorator(CardSlot slot) {
        this.slot = slot;
    }

    @Override
    public byte[] transmit(byte[] command) {
        return slot.transmit(command);
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
    public boolean isPowered() {
        return slot.isPowered();
    }

    @Override
    public void close() {
        slot.close();
    }
}
