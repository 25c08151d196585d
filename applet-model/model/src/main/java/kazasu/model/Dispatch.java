package kazasu.model;

import java.util.Map;
import java.util.Optional;
import kazasu.model.ParsedCommand.Form;

/**
 * The checks that every command shares, in order: form, class, instruction, channel, secure messaging; then the rule of the
 * instruction (docs/decisions.md §5, card-interface.md §3.6). An APDU that is malformed, or extended where no rule takes that, is
 * refused before anything of it is looked at.
 */
final class Dispatch {
    static final StatusTable TABLE = StatusTable.of("every command")
            .other(Situation.FIRST_COMMAND, StatusWord.FAILURE, new Setting(Switch.FIRST_COMMAND, "6F00"))
            .row(Situation.MALFORMED, StatusWord.WRONG_LENGTH, Certainty.OURS, "D §5")
            .row(Situation.EXTENDED_LENGTH, StatusWord.WRONG_LENGTH, Certainty.OURS, "D §5")
            .row(Situation.UNKNOWN_CLASS, StatusWord.WRONG_CLA, Certainty.L, "CI §4.1")
            .row(Situation.UNKNOWN_INSTRUCTION, StatusWord.WRONG_INS, Certainty.L, "CI §4.1")
            .row(Situation.LOGICAL_CHANNEL, StatusWord.NO_CHANNEL, Certainty.L, "CI §3.6")
            .build();

    private Dispatch() {}

    static Outcome outcome(ParsedCommand command, State state) {
        if (state.isFresh() && state.is(Switch.FIRST_COMMAND, "6F00")) {
            return Outcome.of(TABLE.row(Situation.FIRST_COMMAND, state.switches()));
        }
        if (command.is(Form.MALFORMED)) {
            return Outcome.of(TABLE.row(Situation.MALFORMED));
        }
        ClassByte cla = new ClassByte(command.cla());
        Optional<Rule> rule = rule(command, cla, state.application());
        if (!cla.isKnown()) {
            return Outcome.of(TABLE.row(Situation.UNKNOWN_CLASS));
        }
        return rule.map(found -> checked(found, cla, command, state))
                .orElseGet(() -> Outcome.of(TABLE.row(Situation.UNKNOWN_INSTRUCTION)));
    }

    private static Outcome checked(Rule rule, ClassByte cla, ParsedCommand command, State state) {
        if (cla.hasChannel()) {
            return Outcome.of(TABLE.row(Situation.LOGICAL_CHANNEL));
        }
        if (cla.isSecure()) {
            return rule.answer(Situation.SECURE_MESSAGING);
        }
        return command.isExtended() && !rule.takesExtended()
                ? Outcome.of(TABLE.row(Situation.EXTENDED_LENGTH))
                : rule.outcome(command, state);
    }

    private static Optional<Rule> rule(ParsedCommand command, ClassByte cla, Application application) {
        if (!cla.isKnown()) {
            return Optional.empty();
        }
        Map<Integer, Rule> rules = Commands.of(application, cla.isProprietary());
        Optional<Rule> rule = Optional.ofNullable(rules.get(command.ins()));
        boolean query = command.is(Form.CASE_1);
        return rule.map(found -> found == Commands.VERIFY && query ? Commands.RETRY_QUERY : found);
    }
}
