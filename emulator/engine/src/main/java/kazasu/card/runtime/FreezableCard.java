package kazasu.card.runtime;

import kazasu.apdu.CardRemovedException;
import kazasu.apdu.NoPowerException;
import kazasu.card.Chance;
import kazasu.contents.IssuerObjects;
import kazasu.model.Switch;
import kazasu.model.Switches;
import org.jspecify.annotations.Nullable;

/**
 * A card of one build: without power some kilobytes of persistent memory, with power a runtime that it shares with nobody. What
 * {@code kazasu.card} builds on; jCardSim stays behind it. Not for use from several threads at once.
 */
public final class FreezableCard {
    private final CardBuild build;
    private final Chance chance;
    private final IssuerObjects objects;
    private final WriteLog writes;
    private final FrozenMemory memory;
    private @Nullable LiveCard live;

    /** The same without data objects at the level of the issuer security domain. */
    FreezableCard(CardBuild build, Chance chance) {
        this(build, chance, IssuerObjects.NONE);
    }

    /**
     * A card from the factory, without power.
     *
     * @param build what is installed on it
     * @param chance its random bytes and keys
     * @param objects what GET DATA finds at the level of the issuer security domain
     */
    public FreezableCard(CardBuild build, Chance chance, IssuerObjects objects) {
        this.build = build;
        this.chance = chance;
        this.objects = objects;
        writes = new WriteLog(build.writesAtFactory());
        memory = new FrozenMemory(build.layout());
    }

    /** Power on; without effect on a card that has it. */
    public void powerOn() {
        powered();
    }

    private LiveCard powered() {
        LiveCard now = live;
        if (now == null) {
            now = build.take();
            now.runtime().serve(chance, objects, writes);
            memory.thaw(now);
            live = now;
        }
        return now;
    }

    /** Power off: an open transaction is undone, everything transient is lost, and the runtime is free for another card. */
    public void powerOff() {
        writes.restorePower();
        LiveCard now = live;
        if (now != null) {
            now.runtime().reset();
            freeze(now);
        }
    }

    /** What an applet made after installation has no place in another runtime: such a card keeps its own, and works on. */
    private void freeze(LiveCard now) {
        if (build.layout().canFreeze(now)) {
            memory.freeze(now);
            live = null;
            build.giveBack(now);
        }
    }

    /** Warm reset, of a card whose switches stand so; power on if there was none. */
    public void warmReset(Switches switches) {
        powered()
                .runtime()
                .warmReset(
                        switches.is(Switch.WARM_RESET_APPLICATION, "unchanged"),
                        switches.is(Switch.WARM_RESET_STATUS, "falls"));
    }

    /**
     * Answers a command.
     *
     * @param command as it came
     * @return data and status word
     * @throws NoPowerException without power
     * @throws CardRemovedException if the power was cut in the middle of it ({@link #cutPowerAfter}); it is off then
     */
    public byte[] transmit(byte[] command) {
        LiveCard now = live;
        if (now == null) {
            throw new NoPowerException();
        }
        try {
            return now.runtime().answer(command);
        } catch (PowerCut cut) {
            powerOff();
            throw new CardRemovedException("the power failed in the middle of a command");
        }
    }

    /** Number of persistent writes since the card was made, installation included. */
    public long persistentWrites() {
        return writes.count();
    }

    /** Whether persistent memory was written since this was last asked. */
    public boolean takeDirty() {
        return writes.takeDirty();
    }

    /**
     * Makes the power fail.
     *
     * @param more persistent writes that still happen; the next one ends the command as if the power had failed
     */
    public void cutPowerAfter(long more) {
        writes.cutAfter(more);
    }

    /** Everything persistent, by path. */
    public PersistentState state() {
        return new PersistentState(this, build.layout());
    }

    /** What it runs on now; null while it is frozen. */
    @Nullable
    LiveCard live() {
        return live;
    }

    byte[] read(int place) {
        LiveCard now = live;
        return now == null
                ? memory.get(place)
                : build.layout().store(place).read(now).clone();
    }

    void write(int place, byte[] bytes) {
        LiveCard now = live;
        if (now == null) {
            memory.set(place, bytes);
        } else {
            build.layout().store(place).write(now, bytes);
        }
    }
}
