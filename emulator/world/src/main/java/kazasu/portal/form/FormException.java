package kazasu.portal.form;

/** Something that should be a form of this site isn't. */
public final class FormException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FormException(String message) {
        super(message);
    }
}
