package kazasu.model.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What became of each row of card-interface.md's tables: implemented, a switch, or refused, and where. */
public final class Coverage {
    private static final int COLUMNS = 4;

    private Coverage() {}

    /**
     * What became of one row.
     *
     * @param section of card-interface.md, such as {@code 4.1}
     * @param row its first cell, plain
     * @param treatment what became of it
     * @param where in the program or its pages, or why not; names in brackets are checked
     */
    public record Entry(String section, String row, Treatment treatment, String where) {}

    /** What can become of a row. */
    public enum Treatment {
        /** The card does it. */
        IMPLEMENTED,
        /** The card does it or not, as a switch or profile says. */
        SWITCH,
        /** The card refuses it, or it is nothing that a card could do. */
        REFUSED
    }

    /** Every entry, in the order of the page. */
    public static List<Entry> all() {
        List<Entry> entries = new ArrayList<>();
        for (String line : text().split("\n")) {
            if (!line.isBlank() && !line.startsWith("#")) {
                entries.add(entry(line));
            }
        }
        return entries;
    }

    private static Entry entry(String line) {
        String[] cells = line.split(" \\| ", COLUMNS);
        if (cells.length < COLUMNS) {
            throw new IllegalStateException("not four columns: " + line);
        }
        return new Entry(cells[0], cells[1], Treatment.valueOf(cells[2].toUpperCase(java.util.Locale.ROOT)), cells[3]);
    }

    private static String text() {
        try (InputStream in =
                Objects.requireNonNull(Coverage.class.getResourceAsStream("/kazasu/model/coverage.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
