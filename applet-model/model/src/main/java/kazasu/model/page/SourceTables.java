package kazasu.model.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rows of the tables of card-interface.md, as far as a card could follow them: §§1 to 4 and 6. */
final class SourceTables {
    private static final Pattern HEADING = Pattern.compile("^#+ (\\d+(?:\\.\\d+)?)\\.? .*");
    private static final Set<String> CHAPTERS = Set.of("1", "2", "3", "4", "6");

    private SourceTables() {}

    /**
     * One row.
     *
     * @param section such as {@code 4.1}
     * @param first its first cell, without marks of emphasis
     */
    record Row(String section, String first) {}

    static List<Row> of(String markdown) {
        List<Row> rows = new ArrayList<>();
        String section = "";
        boolean heading = true;
        for (String line : markdown.split("\n")) {
            Matcher matcher = HEADING.matcher(line);
            if (matcher.matches()) {
                section = matcher.group(1);
            }
            if (!line.startsWith("|")) {
                heading = true;
            } else if (heading) {
                heading = false;
            } else if (!line.startsWith("|---") && CHAPTERS.contains(section.split("\\.")[0])) {
                rows.add(new Row(section, plain(line)));
            }
        }
        return rows;
    }

    private static String plain(String line) {
        return line.substring(1, line.indexOf('|', 1))
                .replace("`", "")
                .replace("**", "")
                .strip();
    }
}
