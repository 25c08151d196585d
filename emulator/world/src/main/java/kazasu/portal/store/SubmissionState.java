package kazasu.portal.store;

import kazasu.command.Text;

/** How far a submission is. */
@SuppressWarnings("ImmutableEnumChecker") // Text is a record of strings
public enum SubmissionState {
    /** The form was handed out to be signed. */
    DRAFT("not sent yet", "未送信"),
    /** Received, but the signature could not be checked: it waits, and is not accepted. */
    PENDING("received, waiting to be checked", "受付済み・確認待ち"),
    ACCEPTED("accepted", "受理"),
    REFUSED("refused", "不受理");

    private final Text text;

    SubmissionState(String en, String ja) {
        text = new Text(en, ja);
    }

    /** For people. */
    public Text text() {
        return text;
    }
}
