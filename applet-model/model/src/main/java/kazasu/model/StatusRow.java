package kazasu.model;

/**
 * One row of a {@link StatusTable}: in this situation a card answers so.
 *
 * @param command name of the command
 * @param situation what the card meets
 * @param status what it answers
 * @param certainty how sure that is
 * @param source where it comes from: {@code CI} is card-interface.md, {@code D} is docs/decisions.md
 * @param withinSession whether it can only happen within an administration session, which the oracle doesn't follow
 */
public record StatusRow(
        String command,
        Situation situation,
        StatusWord status,
        Certainty certainty,
        String source,
        boolean withinSession) {
    /** The row in one line, for a message. */
    public String describe(boolean japanese) {
        return command + ": " + situation.text().in(japanese) + " → " + status.pattern() + " [" + certainty.mark()
                + ", " + source + "]";
    }
}
