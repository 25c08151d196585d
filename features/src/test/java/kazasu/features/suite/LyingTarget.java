package kazasu.features.suite;

import java.util.function.BinaryOperator;
import kazasu.apdu.CardSlot;
import kazasu.apdu.Protocol;
import kazasu.features.targets.CardOrder;
import kazasu.features.targets.HeldCard;
import kazasu.features.targets.Target;
import kazasu.model.Profile;

/** Somebody else's card, with a defect: a good one whose answers are changed on the way. */
final class LyingTarget implements Target {
    private final Target honest;
    private final BinaryOperator<byte[]> lie;

    /** The lie gets command and answer, and gives the answer. */
    LyingTarget(Target honest, BinaryOperator<byte[]> lie) {
        this.honest = honest;
        this.lie = lie;
    }

    @Override
    public String name() {
        return "lying";
    }

    @Override
    public Profile profile() {
        return honest.profile();
    }

    @Override
    public boolean isOurs() {
        return false;
    }

    @Override
    public HeldCard handOver(CardOrder order) {
        HeldCard card = honest.handOver(order);
        return new HeldCard(new Slot(card.slot()), card.facts(), card.judge());
    }

    private final class Slot implements CardSlot {
        private final CardSlot slot;

        Slot(CardSlot slot) {
            this.slot = slot;
        }

        @Override
        public byte[] transmit(byte[] command) {
            return lie.apply(command, slot.transmit(command));
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
}
