package kazasu.workbench.agent;

import kazasu.command.Failure;

/** The portal did not answer, or not as agreed: one line that quotes nothing of what it said. */
final class PortalException extends Failure {
    private static final long serialVersionUID = 1L;

    PortalException(String en, String ja) {
        super(en, ja);
    }
}
