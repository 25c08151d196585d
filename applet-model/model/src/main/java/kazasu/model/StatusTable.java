package kazasu.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The status table of one command. {@link ReferenceCard} takes its answers from these rows, and the reference page is made
 * from them, so that the two can't disagree.
 */
public final class StatusTable {
    private final String command;
    private final List<StatusRow> rows;

    private StatusTable(String command, List<StatusRow> rows) {
        this.command = command;
        this.rows = List.copyOf(rows);
    }

    /** Name of the command. */
    public String command() {
        return command;
    }

    /** The rows, in the order in which a card checks. */
    public List<StatusRow> rows() {
        return rows;
    }

    /**
     * The row of a situation on a card whose switches stand at their defaults.
     *
     * @param situation one that this table has
     * @throws IllegalArgumentException if the table doesn't have it
     */
    public StatusRow row(Situation situation) {
        return row(situation, Switches.DEFAULTS);
    }

    /**
     * The row of a situation that is in force: one for the switches that depart, if there is one.
     *
     * @param situation one that this table has
     * @param switches how the card's switches stand
     * @throws IllegalArgumentException if the table doesn't have it
     */
    public StatusRow row(Situation situation, Switches switches) {
        return rows.stream()
                .filter(row -> row.situation() == situation && row.holds(switches))
                .max(Comparator.comparingInt(row -> row.settings().size()))
                .orElseThrow(() -> new IllegalArgumentException(command + " has no row for " + situation));
    }

    /** Every table: commands of the JPKI AP, of the other applications, of the administration application. */
    public static List<StatusTable> all() {
        return Tables.ALL;
    }

    static Builder of(String command) {
        return new Builder(command);
    }

    static final class Builder {
        private final String command;
        private final List<StatusRow> rows = new ArrayList<>();

        private Builder(String command) {
            this.command = command;
        }

        Builder row(Situation situation, StatusWord status, Certainty certainty, String source) {
            rows.add(new StatusRow(command, situation, status, certainty, source, false, List.of()));
            return this;
        }

        /** The answer of a card whose switches stand so; no source says which cards do. */
        Builder other(Situation situation, StatusWord status, Setting... settings) {
            rows.add(new StatusRow(command, situation, status, Certainty.U, "D §5", false, List.of(settings)));
            return this;
        }

        /** A row that only an administration session can reach; such rows are all ours (docs/decisions.md §4). */
        Builder sessionRow(Situation situation, StatusWord status) {
            rows.add(new StatusRow(command, situation, status, Certainty.OURS, "D §4", true, List.of()));
            return this;
        }

        StatusTable build() {
            return new StatusTable(command, rows);
        }
    }
}
