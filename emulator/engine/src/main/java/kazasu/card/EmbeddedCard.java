package kazasu.card;

import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import kazasu.apdu.CardRemovedException;
import kazasu.apdu.CardSlot;
import kazasu.apdu.NoPowerException;
import kazasu.apdu.Protocol;
import kazasu.card.runtime.AppletClasses;
import kazasu.card.runtime.Applications;
import kazasu.card.runtime.FreezableCard;
import kazasu.card.runtime.Installation;
import kazasu.card.runtime.PersistentState;
import kazasu.contents.CardFace;
import kazasu.contents.IssuerObjects;
import kazasu.model.Profile;
import kazasu.model.Switch;
import kazasu.model.Switches;

/**
 * A card in this JVM, a few kilobytes while it has no power. Safe for use from several threads; commands are answered one at a time.
 */
public final class EmbeddedCard implements CardSlot {
    /** Where the applet keeps its switches. */
    private static final String SWITCHES = "jpki.card.switches";

    private static final byte[] MUTE = {0x6F, 0x00};

    private final ReentrantLock lock = new ReentrantLock();
    private final Profile profile;
    private final FreezableCard card;
    private Runnable persistentChange = () -> {};
    private boolean powered;
    private boolean changed;
    /** Since power-up nothing was sent yet. */
    private boolean fresh = true;

    private EmbeddedCard(Profile profile, FreezableCard card) {
        this.profile = profile;
        this.card = card;
    }

    /**
     * A card from the factory: BLANK, no keys, no certificates, no PINs, without power. Its device authentication key is the
     * test one of every card.
     *
     * @param profile what kind of card
     * @param chance its random bytes and keys
     */
    public static EmbeddedCard blank(Profile profile, Chance chance) {
        return blank(profile, profile.switches(), chance);
    }

    /**
     * The same with switches in another position than the profile's.
     *
     * @param profile what kind of card
     * @param switches how it behaves where the sources leave that open
     * @param chance its random bytes and keys
     */
    public static EmbeddedCard blank(Profile profile, Switches switches, Chance chance) {
        return blank(profile.with(switches), chance, IssuerObjects.of(profile, CardFace.SPECIMEN));
    }

    /**
     * The same with a card body of one's own.
     *
     * @param profile what kind of card
     * @param chance its random bytes and keys
     * @param objects what GET DATA finds at the level of the issuer security domain
     */
    public static EmbeddedCard blank(Profile profile, Chance chance, IssuerObjects objects) {
        return blank(profile, chance, objects, AppletClasses.compiled());
    }

    /**
     * A card from the factory whose applet was changed on purpose.
     *
     * @param profile what kind of card
     * @param chance its random bytes and keys
     * @param classes the applet
     */
    public static EmbeddedCard blank(Profile profile, Chance chance, AppletClasses classes) {
        return blank(profile, chance, IssuerObjects.of(profile, CardFace.SPECIMEN), classes);
    }

    private static EmbeddedCard blank(Profile profile, Chance chance, IssuerObjects objects, AppletClasses classes) {
        List<Installation> installations =
                Applications.on(profile.contents().applications(), DeviceAuthenticationKey.TEST.bytes());
        FreezableCard card = new FreezableCard(classes.build(installations), chance, objects);
        card.state().set(SWITCHES, profile.switches().appletBytes());
        return new EmbeddedCard(profile, card);
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
                return isMute() ? MUTE.clone() : card.transmit(command);
            } catch (CardRemovedException torn) {
                powered = false;
                fresh = true;
                throw torn;
            } finally {
                keep();
            }
        });
    }

    /** Whether this is the one command that gets no proper answer: a card was seen to do so once (card-interface.md §4.1). */
    private boolean isMute() {
        boolean first = fresh;
        fresh = false;
        return first && profile.switches().is(Switch.FIRST_COMMAND, "6F00");
    }

    /** A change that could not be kept is tried again before the next command: no answer is given that a restart would deny. */
    private void keep() {
        changed |= card.takeDirty();
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
        locked(() -> {
            card.powerOn();
            return powered = true;
        });
    }

    @Override
    public void powerOff() {
        locked(() -> {
            card.powerOff();
            fresh = true;
            return powered = false;
        });
    }

    @Override
    public void warmReset() {
        locked(() -> {
            card.warmReset(profile.switches());
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
        return locked(card::persistentWrites);
    }

    /**
     * Makes the power fail in the middle of a command: {@link #transmit} then throws {@link CardRemovedException}, and the card
     * waits for {@link #powerOn}.
     *
     * @param writes persistent writes that still happen
     */
    public void cutPowerAfter(long writes) {
        locked(() -> {
            card.cutPowerAfter(writes);
            return writes;
        });
    }

    /** Persistent memory by path, past the applet: for images. To be used only while nobody sends commands. */
    public PersistentState state() {
        return locked(card::state);
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
