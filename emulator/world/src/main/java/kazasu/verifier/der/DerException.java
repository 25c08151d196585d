package kazasu.verifier.der;

/** The bytes are not DER, or not what was expected there. It has no stack trace, since whoever reads untrusted bytes meets it often. */
public final class DerException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Says what is wrong.
     *
     * @param problem one line, nothing of the content
     */
    public DerException(String problem) {
        super(problem, null, false, false);
    }
}
