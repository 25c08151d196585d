package kazasu.features.suite;

import java.util.function.BinaryOperator;
import kazasu.apdu.CardSlot;
import kazasu.card.Decorator;
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

    private final class Slot extends Decorator {
        Slot(CardSlot slot) {
            super(slot);
        }

        @Override
        public byte[] transmit(byte[] command) {
            return lie.apply(command, super.transmit(command));
        }
    }
}
