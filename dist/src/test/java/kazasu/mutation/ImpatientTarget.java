package kazasu.mutation;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import kazasu.features.targets.CardOrder;
import kazasu.features.targets.HeldCard;
import kazasu.features.targets.Judge;
import kazasu.features.targets.Target;
import kazasu.model.Profile;

/** Hands no card over any more once one could not be made or gave a wrong answer: the rest of the run would prove nothing new. */
final class ImpatientTarget implements Target {
    private final Target target;
    private final AtomicBoolean failed = new AtomicBoolean();

    ImpatientTarget(Target target) {
        this.target = target;
    }

    @Override
    public HeldCard handOver(CardOrder order) {
        if (failed.get()) {
            throw new IllegalStateException("a card has failed before");
        }
        boolean done = false;
        try {
            HeldCard card = target.handOver(order);
            done = true;
            return new HeldCard(card.slot(), card.facts(), new Listening(card.judge()));
        } finally {
            failed.compareAndSet(false, !done);
        }
    }

    @Override
    public String name() {
        return target.name();
    }

    @Override
    public Profile profile() {
        return target.profile();
    }

    @Override
    public boolean isOurs() {
        return target.isOurs();
    }

    private final class Listening implements Judge {
        private final Judge judge;

        Listening(Judge judge) {
            this.judge = judge;
        }

        @Override
        public Optional<String> judge(byte[] command, byte[] answer) {
            Optional<String> complaint = judge.judge(command, answer);
            failed.compareAndSet(false, complaint.isPresent());
            return complaint;
        }

        @Override
        public void powerOn() {
            judge.powerOn();
        }

        @Override
        public void powerOff() {
            judge.powerOff();
        }

        @Override
        public void warmReset() {
            judge.warmReset();
        }
    }
}
