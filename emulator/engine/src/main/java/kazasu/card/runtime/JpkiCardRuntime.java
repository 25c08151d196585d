package kazasu.card.runtime;

import kazasu.apdu.CardRemovedException;
import kazasu.apdu.Hex;
import kazasu.card.Chance;
import kazasu.model.Aids;

/**
 * A card with the JPKI and the administration application installed. What {@code kazasu.card} builds on; jCardSim stays behind it.
 * Not for use from several threads at once.
 */
public final class JpkiCardRuntime {
    private final CardRuntime runtime;

    /**
     * A card from the factory.
     *
     * @param chance its random bytes and keys
     * @param deviceKey the device authentication key, 16 bytes
     * @throws RuntimeMendException if jCardSim could not be mended
     */
    public JpkiCardRuntime(Chance chance, byte[] deviceKey) {
        this(chance, deviceKey, AppletClasses.compiled());
    }

    /**
     * A card from the factory with other classes.
     *
     * @param chance its random bytes and keys
     * @param deviceKey the device authentication key, 16 bytes
     * @param classes the applet
     */
    public JpkiCardRuntime(Chance chance, byte[] deviceKey, AppletClasses classes) {
        runtime = new CardRuntime(chance);
        byte[] jpki = Hex.parse(Aids.JPKI);
        byte[] data = new byte[deviceKey.length + jpki.length];
        System.arraycopy(deviceKey, 0, data, 0, deviceKey.length);
        System.arraycopy(jpki, 0, data, deviceKey.length, jpki.length);
        runtime.install(classes.jpki(), jpki, new byte[0]);
        runtime.install(classes.administration(), Hex.parse(Aids.ADMINISTRATION), data);
    }

    /**
     * Answers a command.
     *
     * @param command as it came
     * @return data and status word
     * @throws CardRemovedException if the power was cut in the middle of it ({@link #cutPowerAfter})
     */
    public byte[] transmit(byte[] command) {
        try {
            return runtime.answer(command);
        } catch (PowerCut cut) {
            runtime.reset();
            throw new CardRemovedException("the power failed in the middle of a command");
        }
    }

    /** Power off and on again. */
    public void coldReset() {
        runtime.reset();
    }

    /** Warm reset. */
    public void warmReset() {
        runtime.warmReset();
    }

    /** Number of persistent writes since the card was made. */
    public long persistentWrites() {
        return runtime.writes().count();
    }

    /** Whether persistent memory was written since this was last asked. */
    public boolean takeDirty() {
        return runtime.writes().takeDirty();
    }

    /**
     * Makes the power fail.
     *
     * @param writes persistent writes that still happen; the next one ends the command as if the power had failed
     */
    public void cutPowerAfter(long writes) {
        runtime.writes().cutAfter(writes);
    }

    /** Everything persistent, by path. */
    public PersistentState state() {
        return PersistentState.of(
                runtime.applet(Hex.parse(Aids.JPKI)),
                runtime.applet(Hex.parse(Aids.ADMINISTRATION)),
                runtime::isPersistent);
    }
}
