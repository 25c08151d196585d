package kazasu.workbench.agent;

import kazasu.command.Text;

/** The portal did not answer, or not as agreed: one line that quotes nothing of what it said. */
final class PortalException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Text text;

    PortalException(String en, String ja) {
        super(en);
        text = new Text(en, ja);
    }

    Text text() {
        return text;
    }
}
