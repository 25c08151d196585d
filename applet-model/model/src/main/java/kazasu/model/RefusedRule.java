package kazasu.model;

/** A command that is there and answers the same whatever comes with it. */
final class RefusedRule implements Rule {
    private final StatusTable table;
    private final boolean extended;

    RefusedRule(String command, StatusWord status, Certainty certainty, String source, boolean extended) {
        this.extended = extended;
        table = StatusTable.of(command)
                .row(Situation.SECURE_MESSAGING, StatusWord.NO_SECURE_MESSAGING, Certainty.OURS, "D §5")
                .row(Situation.REFUSED, status, certainty, source)
                .build();
    }

    @Override
    public StatusTable table() {
        return table;
    }

    @Override
    public boolean takesExtended() {
        return extended;
    }

    @Override
    public Outcome outcome(ParsedCommand command, State state) {
        return answer(Situation.REFUSED);
    }
}
