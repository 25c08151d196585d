package kazasu.model;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One row of a {@link StatusTable}: in this situation a card answers so.
 *
 * @param command name of the command
 * @param situation what the card meets
 * @param status what it answers
 * @param certainty how sure that is
 * @param source where it comes from: {@code CI} is card-interface.md, {@code D} is docs/decisions.md, {@code O} is
 *     docs/other-applications.md
 * @param withinSession whether it can only happen within an administration session
 * @param settings the switches that must stand so; none for the row of a card as it is by default
 */
public record StatusRow(
        String command,
        Situation situation,
        StatusWord status,
        Certainty certainty,
        String source,
        boolean withinSession,
        List<Setting> settings) {

    public StatusRow {
        settings = List.copyOf(settings);
    }

    /** Whether the row is in force on a card whose switches stand so. */
    boolean holds(Switches switches) {
        return settings.stream().allMatch(setting -> setting.holds(switches));
    }

    /** The row in one line, for a message. */
    public String describe(boolean japanese) {
        String when = settings.isEmpty()
                ? ""
                : settings.stream().map(Setting::toString).collect(Collectors.joining(", ", " (", ")"));
        return command + ": " + situation.text().in(japanese) + when + " → " + status.pattern() + " ["
                + certainty.mark() + ", " + source + "]";
    }
}
