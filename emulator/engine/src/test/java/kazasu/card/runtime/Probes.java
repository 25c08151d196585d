package kazasu.card.runtime;

import java.net.URL;
import java.net.URLClassLoader;
import java.util.Set;
import java.util.function.Function;
import javacard.framework.Applet;
import kazasu.apdu.ApduChannel;
import kazasu.card.Chance;
import kazasu.card.SystemChance;
import kazasu.card.runtime.probe.StockCard;

/** Makes cards with the probe applet, stock and mended. */
final class Probes {
    private static final String PACKAGE = "kazasu.card.runtime.probe";

    /** The probe applet, under the name {@code F00102030405}. */
    static final Installation PROBE = new Installation("probe", PACKAGE + ".ProbeApplet", "F00102030405", "");

    private Probes() {}

    /** jCardSim as shipped, in a class loader that shares nothing with the mended one. */
    @SuppressWarnings("unchecked")
    static ApduChannel stock() throws Exception {
        URL[] path = {
            StockCard.class.getProtectionDomain().getCodeSource().getLocation(),
            Applet.class.getProtectionDomain().getCodeSource().getLocation()
        };
        ClassLoader alone = new URLClassLoader(path, ClassLoader.getPlatformClassLoader());
        Object card = Class.forName(StockCard.class.getName(), true, alone)
                .getDeclaredConstructor()
                .newInstance();
        return ((Function<byte[], byte[]>) card)::apply;
    }

    /** Weaves the probe applet. */
    static AppletLoader loader() {
        return new AppletLoader(Probes.class.getClassLoader(), Set.of(PACKAGE));
    }

    static CardRuntime mended() {
        return mended(new SystemChance());
    }

    static CardRuntime mended(Chance chance) {
        CardRuntime runtime = new CardRuntime(chance);
        runtime.install(loader().applet(PROBE.applet()), PROBE);
        runtime.answer(new byte[] {0, (byte) 0xA4, 4, 0, 6, (byte) 0xF0, 1, 2, 3, 4, 5});
        return runtime;
    }
}
