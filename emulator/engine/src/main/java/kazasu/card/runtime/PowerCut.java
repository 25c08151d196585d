package kazasu.card.runtime;

/** Power went away in the middle of a command. An error, so that no applet catches it. */
final class PowerCut extends Error {
    private static final long serialVersionUID = 1L;

    PowerCut() {
        super("power cut", null, false, false);
    }
}
