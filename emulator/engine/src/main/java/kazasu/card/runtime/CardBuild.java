package kazasu.card.runtime;

import java.util.List;
import javacard.framework.Applet;

/**
 * All cards with the same applications, installed with the same data. Their runtimes have one shape, so that any of these cards can
 * come to life in any of these runtimes. Safe for use from several threads.
 */
public final class CardBuild {
    /** Idle runtimes kept, some 25 KiB each; a card beyond them gets a new one, which is let go afterwards. */
    private static final int IDLE = 32;

    private final List<Installation> installations;
    private final AppletLoader loader;
    private final Shape shape;
    private final Layout layout;
    private final long writesAtFactory;
    private final RuntimePool idle = new RuntimePool(IDLE);

    CardBuild(List<Installation> installations, AppletLoader loader) {
        this.installations = List.copyOf(installations);
        this.loader = loader;
        CardRuntime first = installed();
        LiveCard one = new LiveCard(first, ObjectGraph.of(first, applets(first)));
        CardRuntime second = installed();
        LiveCard two = new LiveCard(second, ObjectGraph.of(second, applets(second)));
        shape = Shape.of(one.objects(), two.objects());
        layout = new PlaceFinder(one).find(this.installations, applets(first));
        writesAtFactory = first.writes().count();
        giveBack(one);
        giveBack(two);
    }

    /** The same applications, of the same classes, with runtimes of its own. */
    CardBuild(CardBuild other) {
        this(other.installations, other.loader);
    }

    /**
     * The build of a list of applications; the first call installs them.
     *
     * @param installations in the order of installation
     * @throws RuntimeMendException if jCardSim could not be mended
     */
    public static CardBuild of(List<Installation> installations) {
        return AppletClasses.compiled().build(installations);
    }

    Layout layout() {
        return layout;
    }

    /** Persistent writes that installation makes. */
    long writesAtFactory() {
        return writesAtFactory;
    }

    /** A blank runtime, for one card alone until it is given back. */
    LiveCard take() {
        LiveCard live = idle.poll();
        return live == null ? made() : live;
    }

    /** Wipes a runtime of everything that its card left there, and keeps it for another. */
    void giveBack(LiveCard live) {
        live.runtime().forgetCard();
        shape.restore(live.objects());
        idle.offer(live);
    }

    private LiveCard made() {
        CardRuntime runtime = installed();
        LiveCard live = new LiveCard(runtime, ObjectGraph.of(runtime, applets(runtime)));
        shape.requireSame(live.objects());
        runtime.forgetCard();
        shape.restore(live.objects());
        return live;
    }

    private CardRuntime installed() {
        CardRuntime runtime = new CardRuntime(Factory.NO_CHANCE);
        installations.forEach(installation -> runtime.install(loader.applet(installation.applet()), installation));
        return runtime;
    }

    private List<Applet> applets(CardRuntime runtime) {
        return installations.stream().map(runtime::applet).toList();
    }
}
