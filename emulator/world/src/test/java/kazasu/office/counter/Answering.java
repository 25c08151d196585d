package kazasu.office.counter;

import kazasu.apdu.CardSlot;
import kazasu.apdu.Protocol;

/** A card that says the same to everything. */
record Answering(byte[] answer) implements CardSlot {
    @Override
    public byte[] transmit(byte[] command) {
        return answer.clone();
    }

    @Override
    public byte[] atr() {
        return new byte[] {0x3B, 0x00};
    }

    @Override
    public Protocol protocol() {
        return Protocol.T1;
    }

    @Override
    public void powerOn() {}

    @Override
    public void powerOff() {}

    @Override
    public void warmReset() {}

    @Override
    public boolean isPowered() {
        return true;
    }

    @Override
    public void close() {}
}
