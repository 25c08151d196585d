package kazasu.card.runtime;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The applet's classes, woven: one set serves any number of cards. Safe for use from several threads. */
public final class AppletClasses {
    private static final String PACKAGE = "kazasu.applet";

    private final AppletLoader loader;
    /** As many as there are kinds of cards: a build is found by what is installed, and holds no card's data. */
    private final ConcurrentMap<List<Installation>, CardBuild> builds = new ConcurrentHashMap<>();

    private AppletClasses(AppletLoader loader) {
        this.loader = loader;
    }

    /**
     * The classes as compiled, loaded once.
     *
     * @throws RuntimeMendException if jCardSim could not be mended
     */
    public static AppletClasses compiled() {
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

    /**
     * The build of a list of applications; the first call installs them.
     *
     * @param installations in the order of installation
     */
    public CardBuild build(List<Installation> installations) {
        return builds.computeIfAbsent(installations, list -> new CardBuild(list, loader));
    }

    private static final class Compiled {
        static final AppletClasses CLASSES = changed((name, classFile) -> classFile);
    }
}
