package kazasu.card;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import kazasu.apdu.CardRemovedException;
import kazasu.apdu.CardSlot;
import kazasu.apdu.NoPowerException;
import kazasu.apdu.Protocol;
import kazasu.card.runtime.AppletClasses;
import kazasu.card.runtime.JpkiCardRuntime;
import kazasu.card.runtime.PersistentState;
import kazasu.model.Profile;

/** A card in this JVM. Safe for use from several threads; commands are answered one at a time. */
public final class EmbeddedCard implements CardSlot {
    private final ReentrantLock lock = new ReentrantLock();
    private final Profile profile;
    private final JpkiCardRuntime runtime;
    private Runnable persistentChange = () -> {};
    private boolean powered;
    private boolean changed;

    private EmbeddedCard(Profile profile, JpkiCardRuntime runtime) {
        this.profile = profile;
        this.runtime = runtime;
    }

    /**
     * A card from the factory: BLANK, no keys, no certificates, no PINs, without power. Its device authentication key is the
     * test one of every card.
     *
     * @param profile what kind of card
     * @param chance its random bytes and keys
     */
    public static EmbeddedCard blank(Profile profile, Chance chance) {
        return fresh(profile, new JpkiCardRuntime(chance, DeviceAuthenticationKey.TEST.bytes()));
    }

    /**
     * A card from the factory whose applet was changed on purpose.
     *
     * @param profile what kind of card
     * @param chance its random bytes and keys
     * @param classes the applet
     */
    public static EmbeddedCard blank(Profile profile, Chance chance, AppletClasses classes) {
        return fresh(profile, new JpkiCardRuntime(chance, DeviceAuthenticationKey.TEST.bytes(), classes));
    }

    private static EmbeddedCard fresh(Profile profile, JpkiCardRuntime runtime) {
        runtime.takeDirty();
        return new EmbeddedCard(profile, runtime);
    }

    /** What kind of card it is. */
    public Profile profile() {
        return profile;
    }

    /**
     * {@inheritDoc}
     *
     * <p>What the command changed in persistent memory is where {@link #onPersistentChange} puts it before the answer is given.
     */
    @Override
    public byte[] transmit(byte[] command) {
        return locked(() -> {
            if (!powered) {
                throw new NoPowerException();
            }
            keep();
            try {
                return runtime.transmit(command);
            } catch (CardRemovedException torn) {
                powered = false;
                throw torn;
            } finally {
                keep();
            }
        });
    }

    /** A change that could not be kept is tried again before the next command: no answer is given that a restart would deny. */
    private void keep() {
        changed |= runtime.takeDirty();
        if (changed) {
            persistentChange.run();
            changed = false;
        }
    }

    /**
     * Runs several commands as one unit: nobody else's command comes between.
     *
     * @param <T> what comes out
     * @param session sends the commands
     */
    public <T> T exclusively(Supplier<T> session) {
        return locked(session);
    }

    /**
     * Calls an action after each command that wrote to persistent memory, before its answer is given.
     *
     * @param action runs under this card's lock; what it throws reaches the sender of the command in place of the answer
     */
    public void onPersistentChange(Runnable action) {
        locked(() -> {
            persistentChange = action;
            return action;
        });
    }

    @Override
    public byte[] atr() {
        return profile.atrBytes();
    }

    @Override
    public Protocol protocol() {
        return Protocol.T1;
    }

    @Override
    public void powerOn() {
        locked(() -> powered = true);
    }

    @Override
    public void powerOff() {
        locked(() -> {
            runtime.coldReset();
            return powered = false;
        });
    }

    @Override
    public void warmReset() {
        locked(() -> {
            runtime.warmReset();
            return powered = true;
        });
    }

    @Override
    public boolean isPowered() {
        return locked(() -> powered);
    }

    @Override
    public void close() {
        powerOff();
    }

    /** Number of persistent writes since the card was made. */
    public long persistentWrites() {
        return locked(runtime::persistentWrites);
    }

    /**
     * Makes the power fail in the middle of a command: {@link #transmit} then throws {@link CardRemovedException}, and the card
     * waits for {@link #powerOn}.
     *
     * @param writes persistent writes that still happen
     */
    public void cutPowerAfter(long writes) {
        locked(() -> {
            runtime.cutPowerAfter(writes);
            return writes;
        });
    }

    /** Persistent memory by path, past the applet: for images. To be used only while nobody sends commands. */
    public PersistentState state() {
        return locked(runtime::state);
    }

    private <T> T locked(Supplier<T> action) {
        lock.lock();
        try {
            return action.get();
        } finally {
            lock.unlock();
        }
    }
}
