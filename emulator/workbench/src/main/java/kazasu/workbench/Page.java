package kazasu.workbench;

import kazasu.command.Common;
import kazasu.model.Bilingual;

/** Text for a terminal in rows of a label and a value, in one language; a Japanese character is two columns wide. */
final class Page {
    private static final int COLUMN = 26;
    private static final int FIRST_WIDE = 0x1100;

    private final StringBuilder text = new StringBuilder();
    private final Common common;

    Page(Common common) {
        this.common = common;
    }

    void line(String en, String ja) {
        text.append(common.say(en, ja)).append('\n');
    }

    void section(String en, String ja) {
        text.append('\n');
        line(en, ja);
    }

    void row(String en, String ja, String value) {
        String label = common.say(en, ja);
        text.append(label)
                .append(" ".repeat(Math.max(2, COLUMN - width(label))))
                .append(value)
                .append('\n');
    }

    void row(String en, String ja, Bilingual value) {
        row(en, ja, say(value));
    }

    String say(Bilingual words) {
        return common.say(words.en(), words.ja());
    }

    String say(String en, String ja) {
        return common.say(en, ja);
    }

    private static int width(String label) {
        return label.codePoints().map(c -> c < FIRST_WIDE ? 1 : 2).sum();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
