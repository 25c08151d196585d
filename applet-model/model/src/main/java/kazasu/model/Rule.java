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
     * What the card answers to a well-formed command of this instruction; a short one, unless {@link #takesExtended}.
     *
     * @param command under a good class, channel 0, no secure messaging
     * @param state not to be changed here
     */
    Outcome outcome(ParsedCommand command, State state);

    /** Whether an extended command is this rule's business too; others are refused before anything of them is looked at. */
    default boolean takesExtended() {
        return false;
    }

    /** The status word of a row that no switch touches, without data. */
    default Outcome answer(Situation situation) {
        return Outcome.of(table().row(situation));
    }

    /** The status word of the row in force, without data. */
    default Outcome answer(Situation situation, State state) {
        return Outcome.of(table().row(situation, state.switches()));
    }
}
