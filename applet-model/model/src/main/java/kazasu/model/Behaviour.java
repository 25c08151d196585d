package kazasu.model;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a card does beside the applet's answers, or to them: decorators of {@code kazasu.card} that a profile stacks on it. None is a
 * good card's, but for the first three, which ISO 7816-4 allows.
 */
public enum Behaviour {
    /** READ BINARY gives so many bytes at most, with 9000. */
    SHORT_READS("short-reads", Form.BYTES),
    /** A Le that is not the length of the answer is refused with 6Cxx. */
    STATUS_6C("status-6c", Form.YES),
    /** Answers with data come as 61xx, to be fetched with GET RESPONSE, so many bytes at a time. */
    STATUS_61("status-61", Form.BYTES),
    /** The card goes in the middle of the n-th signature or command, once. */
    VANISHING("vanishing", Form.MOMENT),
    /** READ BINARY gives a byte more or a byte less than was asked for. */
    LYING_LENGTH("lying-length", Form.YES),
    /** 61xx without end: each GET RESPONSE says that there is more. */
    LYING_61("lying-61", Form.YES),
    /** Data with an error status, and 9000 without the data. */
    LYING_DATA("lying-data", Form.YES);

    /** What a value looks like. */
    private enum Form {
        YES("yes", "yes"),
        BYTES("[1-9][0-9]?|1[0-9]{2}|2[0-4][0-9]|25[0-5]", "1 to 255"),
        MOMENT("(sign|command) [1-9][0-9]{0,4}", "sign N or command N");

        private final String pattern;
        private final String words;

        Form(String pattern, String words) {
            this.pattern = pattern;
            this.words = words;
        }
    }

    private final String key;
    private final Form form;

    Behaviour(String key, Form form) {
        this.key = key;
        this.form = form;
    }

    /** Its name in profiles and images. */
    public String key() {
        return key;
    }

    /** Whether it can have such a value. */
    public boolean accepts(String value) {
        return value.matches(form.pattern);
    }

    /** The values it can have, in words. */
    public String choices() {
        return form.words;
    }

    /**
     * Looks one up.
     *
     * @param key its name
     */
    public static Optional<Behaviour> named(String key) {
        return Arrays.stream(values()).filter(it -> it.key.equals(key)).findFirst();
    }
}
