package kazasu.command;

/** The program can't go on: one line that says what is wrong and what to do, exit code 2, no stack trace. */
public class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Text text;

    /**
     * A failure without a cause worth showing.
     *
     * @param en one line in English
     * @param ja the same in Japanese
     */
    public Failure(String en, String ja) {
        super(en);
        text = new Text(en, ja);
    }

    /** The line in both languages. */
    public final Text text() {
        return text;
    }
}
