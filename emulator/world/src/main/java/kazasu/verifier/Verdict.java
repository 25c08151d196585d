package kazasu.verifier;

import kazasu.command.Text;

/** What a verifier says. "Could not check" is never "valid" (rules.md §5). */
@SuppressWarnings("ImmutableEnumChecker") // Text is a record of strings
public enum Verdict {
    /** Everything that has to be checked was, and is in order. */
    VALID("valid", "有効"),
    /** At least one check failed. */
    INVALID("invalid", "無効"),
    /** Nothing failed, but something that has to be checked could not be: to be treated as not valid. */
    UNDETERMINED("could not be checked", "確認できず");

    private final Text text;

    Verdict(String en, String ja) {
        text = new Text(en, ja);
    }

    /** For people. */
    public Text text() {
        return text;
    }
}
