package kazasu.model;

import java.util.Map;
import java.util.Optional;
import kazasu.model.ParsedCommand.Form;

/**
 * The checks that every command shares, in order: form, class, instruction, channel, secure messaging; then the rule of the
 * instruction (docs/decisions.md §5, card-interface.md §3.6). An APDU that is malformed or extended is refused before
 * anything of it is looked at.
 */
final class Dispatch {
    static final StatusTable TABLE = StatusTable.of("every command")
            .row(Situation.MALFORMED, StatusWord.WRONG_LENGTH, Certainty.OURS, "D §5")
            .row(Situation.EXTENDED_LENGTH, StatusWord.WRONG_LENGTH, Certainty.OURS, "D §5")
            .row(Situation.UNKNOWN_CLASS, StatusWord.WRONG_CLA, Certainty.L, "CI §4.1")
            .row(Situation.UNKNOWN_INSTRUCTION, StatusWord.WRONG_INS, Certainty.L, "CI §4.1")
            .row(Situation.LOGICAL_CHANNEL, StatusWord.NO_CHANNEL, Certainty.L, "CI §3.6")
            .build();

    private static final Rule VERIFY = new VerifyRule();
    private static final Rule RETRY_QUERY = new RetryQueryRule();
    private static final Rule GET_CHALLENGE = new GetChallengeRule();

    private static final Map<Integer, Rule> ISSUER_DOMAIN = Map.of(0xA4, new SelectRule(), 0x84, GET_CHALLENGE);
    private static final Map<Integer, Rule> JPKI = Map.of(
            0xA4, new SelectRule(),
            0xB0, new ReadBinaryRule(),
            0x20, VERIFY,
            0x24, new ChangeReferenceDataRule(),
            0x84, GET_CHALLENGE);
    private static final Map<Integer, Rule> JPKI_PROPRIETARY =
            Map.of(0x2A, new ComputeDigitalSignatureRule(), 0xFC, new LastCommandIndicatorRule());

    private Dispatch() {}

    static Outcome outcome(ParsedCommand command, State state) {
        if (command.is(Form.MALFORMED)) {
            return Outcome.of(TABLE.row(Situation.MALFORMED));
        }
        if (command.is(Form.EXTENDED)) {
            return Outcome.of(TABLE.row(Situation.EXTENDED_LENGTH));
        }
        ClassByte cla = new ClassByte(command.cla());
        if (!cla.isKnown()) {
            return Outcome.of(TABLE.row(Situation.UNKNOWN_CLASS));
        }
        return rule(command, cla, state.application())
                .map(rule -> checked(rule, cla, command, state))
                .orElseGet(() -> Outcome.of(TABLE.row(Situation.UNKNOWN_INSTRUCTION)));
    }

    private static Outcome checked(Rule rule, ClassByte cla, ParsedCommand command, State state) {
        if (cla.hasChannel()) {
            return Outcome.of(TABLE.row(Situation.LOGICAL_CHANNEL));
        }
        return cla.isSecure() ? rule.answer(Situation.SECURE_MESSAGING) : rule.outcome(command, state);
    }

    private static Optional<Rule> rule(ParsedCommand command, ClassByte cla, Application application) {
        Optional<Rule> rule = Optional.ofNullable(rules(cla, application).get(command.ins()));
        boolean query = command.is(Form.CASE_1);
        return rule.map(found -> found == VERIFY && query ? RETRY_QUERY : found);
    }

    private static Map<Integer, Rule> rules(ClassByte cla, Application application) {
        return switch (application) {
            case ISSUER_DOMAIN -> cla.isProprietary() ? Map.of() : ISSUER_DOMAIN;
            case JPKI -> cla.isProprietary() ? JPKI_PROPRIETARY : JPKI;
            case ADMINISTRATION -> cla.isProprietary() ? Administration.PROPRIETARY : Administration.INTERINDUSTRY;
        };
    }
}
