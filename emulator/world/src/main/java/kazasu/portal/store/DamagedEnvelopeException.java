package kazasu.portal.store;

/** What was stored can't be read again: the portal's keys are others now, or the database was tampered with. */
public final class DamagedEnvelopeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DamagedEnvelopeException(Throwable cause) {
        super("a stored application can't be decrypted with this portal's key", cause);
    }
}
