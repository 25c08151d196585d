package kazasu.model;

/** MANAGE ATTRIBUTES in the other applications: the issuer's (docs/other-applications.md §2). */
final class ManageAttributesRule implements Rule {
    static final StatusTable TABLE = StatusTable.of("MANAGE ATTRIBUTES (other applications)")
            .row(Situation.SECURE_MESSAGING, StatusWord.NO_SECURE_MESSAGING, Certainty.OURS, "O §2")
            .row(Situation.WRONG_P1P2, StatusWord.WRONG_P1P2, Certainty.L, "O §2")
            .row(Situation.REFUSED, StatusWord.SECURITY_STATUS, Certainty.OURS, "O §2")
            .build();

    @Override
    public StatusTable table() {
        return TABLE;
    }

    @Override
    public Outcome outcome(ParsedCommand command, State state) {
        boolean known = command.p1() == 0x22 || command.p1() == 0x24;
        return answer(known ? Situation.REFUSED : Situation.WRONG_P1P2);
    }
}
