package kazasu.workbench.prove;

/** Something that must not be was: in one line, without secrets. */
final class Violation extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Violation(String message) {
        super(message);
    }
}
