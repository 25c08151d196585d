package kazasu.workbench.card;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import kazasu.apdu.CardSlot;
import kazasu.apdu.Protocol;

/** One card between several parties (a reader, HTTP): safe from any thread, and a party can keep it for a whole sequence. */
public final class SharedSlot implements CardSlot {
    private final CardSlot slot;
    private final Runnable end;
    private final ReentrantLock turn = new ReentrantLock(true);

    SharedSlot(CardSlot slot, Runnable end) {
        this.slot = slot;
        this.end = end;
    }

    /**
     * Does several things with the card while everybody else waits.
     *
     * @param unit what to do; it may use the slot that it is given only
     * @return the unit's result
     * @param <T> of any type
     */
    public <T> T exclusively(Function<? super CardSlot, ? extends T> unit) {
        return alone(() -> unit.apply(slot));
    }

    @Override
    public byte[] transmit(byte[] command) {
        return alone(() -> slot.transmit(command));
    }

    @Override
    public byte[] atr() {
        return alone(slot::atr);
    }

    @Override
    public Protocol protocol() {
        return slot.protocol();
    }

    @Override
    public void powerOn() {
        run(slot::powerOn);
    }

    @Override
    public void powerOff() {
        run(slot::powerOff);
    }

    @Override
    public void warmReset() {
        run(slot::warmReset);
    }

    @Override
    public boolean isPowered() {
        return alone(slot::isPowered);
    }

    @Override
    public void close() {
        run(end);
    }

    private <T> T alone(Supplier<? extends T> action) {
        turn.lock();
        try {
            return action.get();
        } finally {
            turn.unlock();
        }
    }

    private void run(Runnable action) {
        turn.lock();
        try {
            action.run();
        } finally {
            turn.unlock();
        }
    }
}
