package kazasu.portal.tap;

import kazasu.apdu.CardSlot;
import kazasu.apdu.Protocol;

/** A card of some other service: it has no application that is asked for. */
final class Stranger implements CardSlot {
    @Override
    public byte[] transmit(byte[] command) {
        return new byte[] {0x6A, (byte) 0x82};
    }

    @Override
    public byte[] atr() {
        return new byte[] {0x3B, 0};
    }

    @Override
    public Protocol protocol() {
        return Protocol.T1;
    }

    @Override
    public void powerOn() {
        // always on
    }

    @Override
    public void powerOff() {
        // always on
    }

    @Override
    public void warmReset() {
        // nothing to forget
    }

    @Override
    public boolean isPowered() {
        return true;
    }

    @Override
    public void close() {
        // nothing to save
    }
}
