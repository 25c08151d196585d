package kazasu.card.runtime;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javacard.framework.Applet;
import kazasu.apdu.CardRemovedException;
import kazasu.apdu.Hex;
import kazasu.card.Chance;
import kazasu.contents.IssuerObjects;
import kazasu.model.Aids;
import kazasu.model.Switch;
import kazasu.model.Switches;

/**
 * A card with all its applications installed. What {@code kazasu.card} builds on; jCardSim stays behind it.
 * Not for use from several threads at once.
 */
public final class JpkiCardRuntime {
    private static final String PACKAGE = "kazasu.applet";

    /** Applets and AIDs, in the order of installation. */
    private static final Map<String, String> OTHERS = others();

    private final CardRuntime runtime;

    /**
     * A card from the factory.
     *
     * @param chance its random bytes and keys
     * @param deviceKey the device authentication key, 16 bytes
     * @param switches how it behaves where the sources leave that open; those of the applet are put on it
     * @param objects what GET DATA finds at the level of the issuer security domain
     * @throws RuntimeMendException if jCardSim could not be mended
     */
    public JpkiCardRuntime(Chance chance, byte[] deviceKey, Switches switches, IssuerObjects objects) {
        runtime = new CardRuntime(chance, objects);
        byte[] jpki = Hex.parse(Aids.JPKI);
        byte[] data = new byte[deviceKey.length + jpki.length];
        System.arraycopy(deviceKey, 0, data, 0, deviceKey.length);
        System.arraycopy(jpki, 0, data, deviceKey.length, jpki.length);
        runtime.install(Woven.JPKI, jpki, switches.appletBytes());
        runtime.install(Woven.ADMINISTRATION, Hex.parse(Aids.ADMINISTRATION), data);
        OTHERS.forEach((name, aid) -> runtime.install(Woven.load(name), Hex.parse(aid), jpki));
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

    /** Warm reset, of a card whose switches stand so. */
    public void warmReset(Switches switches) {
        runtime.warmReset(
                switches.is(Switch.WARM_RESET_APPLICATION, "unchanged"),
                switches.is(Switch.WARM_RESET_STATUS, "falls"));
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
        Map<String, Applet> roots = new LinkedHashMap<>();
        roots.put("jpki", runtime.applet(Hex.parse(Aids.JPKI)));
        roots.put("administration", runtime.applet(Hex.parse(Aids.ADMINISTRATION)));
        OTHERS.forEach((name, aid) -> roots.put(root(name), runtime.applet(Hex.parse(aid))));
        return PersistentState.of(roots, runtime::isPersistent);
    }

    private static String root(String applet) {
        return applet.substring(0, applet.indexOf("Applet")).toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> others() {
        Map<String, String> others = new LinkedHashMap<>();
        others.put("TextApplet", Aids.TEXT);
        others.put("SurfaceApplet", Aids.SURFACE);
        others.put("CommonApplet", Aids.COMMON);
        others.put("JukiApplet", Aids.JUKI);
        return others;
    }

    /** The applet's classes, woven once for all cards. */
    private static final class Woven {
        static final AppletLoader LOADER = loader();
        static final Class<? extends Applet> JPKI = load("JpkiApplet");
        static final Class<? extends Applet> ADMINISTRATION = load("AdministrationApplet");

        private static AppletLoader loader() {
            Mends.install();
            return new AppletLoader(JpkiCardRuntime.class.getClassLoader(), Set.of(PACKAGE));
        }

        private static Class<? extends Applet> load(String name) {
            try {
                return Class.forName(PACKAGE + "." + name, true, LOADER).asSubclass(Applet.class);
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException("the applet is not on the class path: " + name, e);
            }
        }
    }
}
