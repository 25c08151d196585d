package kazasu.card.runtime;

import java.util.Set;
import javacard.framework.Applet;

/** The applet's classes, woven: one set serves any number of cards. */
public final class AppletClasses {
    private static final String PACKAGE = "kazasu.applet";

    private final Class<? extends Applet> jpki;
    private final Class<? extends Applet> administration;

    private AppletClasses(AppletLoader loader) {
        jpki = load(loader, "JpkiApplet");
        administration = load(loader, "AdministrationApplet");
    }

    /**
     * The classes as compiled, loaded once.
     *
     * @throws RuntimeMendException if jCardSim could not be mended
     */
    static AppletClasses compiled() {
        Mends.install();
        return Compiled.CLASSES;
    }

    /**
     * Classes of their own, changed before they are woven.
     *
     * @param change what becomes of each class file
     * @throws LinkageError if the JVM refuses what came of it, here or when the first card is made
     * @throws RuntimeMendException if jCardSim could not be mended
     */
    public static AppletClasses changed(ClassFileChange change) {
        Mends.install();
        return new AppletClasses(new AppletLoader(AppletClasses.class.getClassLoader(), Set.of(PACKAGE), change));
    }

    Class<? extends Applet> jpki() {
        return jpki;
    }

    Class<? extends Applet> administration() {
        return administration;
    }

    private static Class<? extends Applet> load(AppletLoader loader, String name) {
        try {
            return Class.forName(PACKAGE + "." + name, true, loader).asSubclass(Applet.class);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the applet is not on the class path: " + name, e);
        }
    }

    private static final class Compiled {
        static final AppletClasses CLASSES = changed((name, classFile) -> classFile);
    }
}
