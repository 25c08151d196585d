package kazasu.portal.web;

/** A request that can't be read. */
final class BrokenRequestException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BrokenRequestException() {
        super("a request that can't be read", null, false, false);
    }
}
