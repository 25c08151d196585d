package kazasu.model;

/**
 * What the reference says of one command. The checks that every command shares come first and are not a rule's business
 * ({@link Dispatch}). A rule checks in the order of docs/decisions.md §5: P1 P2, Lc and Le, the administration session where
 * one is needed, current EF, kind of file, security, data.
 */
interface Rule {
    /** The table that the rule's answers come from. */
    StatusTable table();

    /**
     * What the card answers to a well-formed short command of this instruction.
     *
     * @param command under a good class, channel 0, no secure messaging
     * @param state not to be changed here
     */
    Outcome outcome(ParsedCommand command, State state);

    /** The status word of a row without data. */
    default Outcome answer(Situation situation) {
        return Outcome.of(table().row(situation));
    }
}
