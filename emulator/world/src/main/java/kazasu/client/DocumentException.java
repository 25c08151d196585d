package kazasu.client;

import kazasu.command.Text;

/** A document can't be signed in the form asked for: one line that says why, in both languages. */
public final class DocumentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Text text;

    DocumentException(String en, String ja) {
        super(en);
        text = new Text(en, ja);
    }

    /** The line. */
    public Text text() {
        return text;
    }

    static DocumentException changed(Original original) {
        return new DocumentException(
                original.name() + " changed while it was being signed", original.name() + " が署名中に変更されました");
    }
}
