package kazasu.workbench.office;

import java.util.ArrayList;
import java.util.List;

/** Rows of cells under each other in a terminal, where a Japanese character is two columns wide. */
final class Table {
    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    Table row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Each line begins with a margin and has no blanks at its end. */
    String text(String margin) {
        return text(margin, rows, widths(rows));
    }

    /** The same, but behind the first column only neighbours with the same first cell stand under each other. */
    String grouped(String margin) {
        StringBuilder text = new StringBuilder();
        int first = widths(rows)[0];
        int from = 0;
        for (int to = 1; to <= rows.size(); to++) {
            if (to == rows.size() || !rows.get(to).get(0).equals(rows.get(from).get(0))) {
                List<List<String>> group = rows.subList(from, to);
                int[] widths = widths(group);
                widths[0] = first;
                text.append(text(margin, group, widths));
                from = to;
            }
        }
        return text.toString();
    }

    private static int[] widths(List<List<String>> rows) {
        int[] widths = new int[rows.stream().mapToInt(List::size).max().orElse(1)];
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        return widths;
    }

    private static String text(String margin, List<List<String>> rows, int[] widths) {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder(margin);
            for (int i = 0; i < row.size(); i++) {
                line.append(row.get(i))
                        .append(" ".repeat(widths[i] - width(row.get(i))))
                        .append(GAP);
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    static int width(String text) {
        return text.codePoints().map(c -> isWide(c) ? 2 : 1).sum();
    }

    /** East Asian Wide and Fullwidth (UAX #11), as far as Japanese needs them. */
    private static boolean isWide(int c) {
        return c >= 0x2E80 && c <= 0xA4CF
                || c >= 0xAC00 && c <= 0xD7A3
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFE30 && c <= 0xFE6F
                || c >= 0xFF01 && c <= 0xFF60
                || c >= 0xFFE0 && c <= 0xFFE6
                || c >= 0x20000;
    }
}
