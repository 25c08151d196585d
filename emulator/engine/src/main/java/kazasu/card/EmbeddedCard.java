package kazasu.card;

import kazasu.apdu.CardSlot;
import kazasu.apdu.Protocol;
import kazasu.model.Profile;

/** A card in this JVM. Safe for use from several threads; commands are answered one at a time. */
public final class EmbeddedCard implements CardSlot {
    private EmbeddedCard() {}

    /**
     * A card from the factory: BLANK, no keys, no certificates, no PINs, without power.
     *
     * @param profile what kind of card
     * @param chance its random bytes and keys
     */
    public static EmbeddedCard blank(Profile profile, Chance chance) {
        throw new UnsupportedOperationException();
    }

    @Override
    public byte[] transmit(byte[] command) {
        throw new UnsupportedOperationException();
    }

    @Override
    public byte[] atr() {
        throw new UnsupportedOperationException();
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
        return false;
    }

    @Override
    public void close() {}
}
