package kazasu.workbench.agent;

import com.fasterxml.jackson.databind.JsonNode;
import kazasu.command.Text;

/** What a stranger's site says, to be shown and not obeyed: one short line without control characters for a terminal. */
final class Said {
    private static final int LONGEST = 200;

    private Said() {}

    /** A member of an object; empty if it isn't there. */
    static String line(JsonNode json, String member) {
        return line(json.path(member).asText(""), LONGEST);
    }

    /** Any text, cut off. */
    static String line(String text, int longest) {
        return text.substring(0, Math.min(text.length(), longest)).replaceAll("\\p{Cntrl}", " ");
    }

    /** One in both languages. */
    static Text both(JsonNode text) {
        return new Text(line(text, "en"), line(text, "ja"));
    }
}
