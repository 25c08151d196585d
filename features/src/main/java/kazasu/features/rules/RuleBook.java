package kazasu.features.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rules of §§1 to 6 in the order of the page, numbered by section. */
final class RuleBook {
    private static final Pattern HEADING = Pattern.compile("#{2,3} ((\\d+)(?:\\.\\d+)?)\\.? (.*)");
    private static final Pattern ITEM = Pattern.compile("(?:\\* |\\d+\\. )(.*)");
    private static final Pattern RULER = Pattern.compile("\\|[-| ]+\\|?|-{3,}");
    private static final int LAST_CHAPTER = 6;

    private final List<Rule> rules = new ArrayList<>();
    private final StringBuilder item = new StringBuilder();
    private String number = "";
    private String section = "";
    private int place;
    private boolean counts;

    private RuleBook() {}

    /** The rules of the page that the kit was built with. */
    static List<Rule> rules() {
        try (InputStream in = Objects.requireNonNull(RuleBook.class.getResourceAsStream("rules.md"), "rules.md")) {
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rules of a page. */
    static List<Rule> of(Stream<String> lines) {
        RuleBook book = new RuleBook();
        lines.forEach(book::read);
        book.finish();
        return List.copyOf(book.rules);
    }

    private void read(String line) {
        Matcher heading = HEADING.matcher(line);
        if (heading.matches()) {
            finish();
            open(heading);
        } else if (RULER.matcher(line).matches()) {
            item.setLength(0); // what stood above was the head of a table
        } else if (line.isBlank()) {
            finish();
        } else if (line.startsWith("|")) {
            finish();
            item.append(cells(line));
        } else {
            readText(line);
        }
    }

    private void readText(String line) {
        Matcher start = ITEM.matcher(line);
        if (start.matches()) {
            finish();
            item.append(start.group(1));
        } else {
            item.append(item.isEmpty() ? "" : " ").append(line.strip());
        }
    }

    private void open(Matcher heading) {
        int chapter = Integer.parseInt(heading.group(2));
        counts = chapter >= 1 && chapter <= LAST_CHAPTER;
        number = heading.group(1);
        section = "§" + number + " " + heading.group(3);
        place = 0;
    }

    private void finish() {
        if (counts && !item.isEmpty()) {
            rules.add(new Rule("R" + number + "-" + ++place, section, item.toString()));
        }
        item.setLength(0);
    }

    private static String cells(String row) {
        return String.join(
                " · ",
                Stream.of(row.split("(?<!\\\\)\\|"))
                        .map(String::strip)
                        .filter(cell -> !cell.isEmpty())
                        .toList());
    }
}
