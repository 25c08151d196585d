package kazasu.model;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * SELECT (card-interface.md §1.2, §3; docs/decisions.md §5). P2 is 00 or 0C for every P1, by name also 02 or 0E for the next occurrence,
 * and is checked with P1. A template longer than Le is cut at Le.
 */
final class SelectRule implements Rule {
    private static final Setting NO_TEMPLATE = new Setting(Switch.FCI, "none");
    static final StatusTable TABLE = StatusTable.of("SELECT")
            .row(Situation.SECURE_MESSAGING, StatusWord.NO_SECURE_MESSAGING, Certainty.L, "CI §3.6")
            .row(Situation.NO_MASTER_FILE_AT_ISSUER_DOMAIN, StatusWord.WRONG_P1P2, Certainty.L, "CI §1.2")
            .row(Situation.WRONG_P1P2, StatusWord.WRONG_P1P2, Certainty.L, "CI §4.1")
            .row(Situation.APPLICATION_SELECTED, StatusWord.OK, Certainty.C, "CI §3")
            .row(Situation.APPLICATION_SELECTED_WITH_TEMPLATE, StatusWord.OK, Certainty.U, "D §7 select.fci")
            .other(Situation.APPLICATION_SELECTED_WITH_TEMPLATE, StatusWord.OK, NO_TEMPLATE)
            .row(Situation.NEXT_SELECTED, StatusWord.OK, Certainty.L, "D §5")
            .row(Situation.NEXT_SELECTED_WITH_TEMPLATE, StatusWord.OK, Certainty.U, "D §5")
            .other(Situation.NEXT_SELECTED_WITH_TEMPLATE, StatusWord.OK, NO_TEMPLATE)
            .row(Situation.NO_NEXT_APPLICATION, StatusWord.NOT_FOUND, Certainty.OURS, "D §5")
            .row(Situation.ISSUER_DOMAIN_SELECTED, StatusWord.OK, Certainty.L, "CI §1.2")
            .row(Situation.ISSUER_DOMAIN_TEMPLATE, StatusWord.OK, Certainty.U, "CI §3")
            .row(Situation.NO_APPLICATION, StatusWord.NOT_FOUND, Certainty.C, "CI §4.1")
            .row(Situation.WRONG_LENGTH, StatusWord.WRONG_LENGTH, Certainty.L, "CI §4.1")
            .row(Situation.FILE_SELECTED, StatusWord.OK, Certainty.C, "CI §3")
            .row(Situation.FILE_SELECTED_WITH_TEMPLATE, StatusWord.OK, Certainty.U, "D §7 select.fci")
            .other(Situation.FILE_SELECTED_WITH_TEMPLATE, StatusWord.OK, NO_TEMPLATE)
            .other(Situation.NO_CERTIFICATE, StatusWord.NOT_FOUND, new Setting(Switch.EMPTY_CERTIFICATE, "6A82"))
            .row(Situation.NO_FILE, StatusWord.NOT_FOUND, Certainty.C, "CI §4.1")
            .row(Situation.NOTHING_SELECTED, StatusWord.OK, Certainty.L, "CI §1.2")
            .row(Situation.NO_MASTER_FILE, StatusWord.NOT_FOUND, Certainty.L, "CI §1.2")
            .build();

    private static final Rule ADMINISTRATION_FILE = new AdministrationSelectFileRule();
    private static final Rule ADMINISTRATION_APPLICATION = new AdministrationSelectApplicationRule();
    private static final int BY_NAME = 0x04;
    private static final int FILE = 0x02;
    private static final int CHILD = 0x01;
    private static final int MASTER_FILE = 0x00;
    private static final Set<Integer> FIRST = Set.of(0x00, 0x0C);
    private static final Set<Integer> NEXT = Set.of(0x02, 0x0E);

    @Override
    public StatusTable table() {
        return TABLE;
    }

    @Override
    public Outcome outcome(ParsedCommand command, State state) {
        boolean byName = command.p1() == BY_NAME;
        if (state.application() == Application.ISSUER_DOMAIN && !byName) {
            return answer(Situation.NO_MASTER_FILE_AT_ISSUER_DOMAIN);
        }
        if (byName && NEXT.contains(command.p2())) {
            return next(command, state);
        }
        if (!FIRST.contains(command.p2())) {
            return answer(Situation.WRONG_P1P2);
        }
        return state.application() == Application.ADMINISTRATION
                ? administration(command, state)
                : first(command, state);
    }

    private Outcome first(ParsedCommand command, State state) {
        return switch (command.p1()) {
            case BY_NAME -> application(command, state);
            case FILE -> file(command, state);
            case MASTER_FILE -> answer(command.hasData() ? Situation.NO_MASTER_FILE : Situation.NOTHING_SELECTED);
            default -> answer(Situation.WRONG_P1P2);
        };
    }

    private Outcome administration(ParsedCommand command, State state) {
        return switch (command.p1()) {
            case BY_NAME -> application(command, state);
            case FILE -> ADMINISTRATION_FILE.outcome(command, state);
            case CHILD -> ADMINISTRATION_APPLICATION.outcome(command, state);
            default -> answer(Situation.WRONG_P1P2);
        };
    }

    /** Failure leaves current application, EF and status as they were. */
    private Outcome application(ParsedCommand command, State state) {
        Stream<Application> named = command.lc() == 0 ? Stream.of(Application.ISSUER_DOMAIN) : named(command, state);
        return named.findFirst()
                .map(found -> selected(
                        found,
                        command,
                        state,
                        Situation.APPLICATION_SELECTED,
                        Situation.APPLICATION_SELECTED_WITH_TEMPLATE))
                .orElseGet(() -> answer(Situation.NO_APPLICATION));
    }

    private Outcome next(ParsedCommand command, State state) {
        return named(command, state)
                .filter(a -> a.compareTo(state.application()) > 0)
                .findFirst()
                .map(found ->
                        selected(found, command, state, Situation.NEXT_SELECTED, Situation.NEXT_SELECTED_WITH_TEMPLATE))
                .orElseGet(() -> answer(Situation.NO_NEXT_APPLICATION));
    }

    private static Stream<Application> named(ParsedCommand command, State state) {
        byte[] name = command.data();
        return Arrays.stream(Application.values()).filter(a -> state.facts().has(a) && a.isNamed(name));
    }

    private Outcome selected(
            Application found, ParsedCommand command, State state, Situation plain, Situation withTemplate) {
        Outcome outcome;
        if (found == Application.ISSUER_DOMAIN) {
            outcome = issuerDomain(command);
        } else {
            outcome = wantsTemplate(command)
                    ? template(withTemplate, 0x84, found.aid(), command.le(), state)
                    : answer(plain);
        }
        return outcome.and(s -> s.select(found));
    }

    /** The runtime answers here, and what it says of itself is open. */
    private Outcome issuerDomain(ParsedCommand command) {
        if (!wantsTemplate(command)) {
            return answer(Situation.ISSUER_DOMAIN_SELECTED);
        }
        Bilingual words = new Bilingual("9000 with any template or none", "9000(FCIの有無・内容は問わない)");
        return Outcome.matching(
                TABLE.row(Situation.ISSUER_DOMAIN_TEMPLATE), words, data -> data.length <= command.le());
    }

    /** An EF that is absent leaves the current one current. */
    private Outcome file(ParsedCommand command, State state) {
        if (command.lc() != 2) {
            return answer(Situation.WRONG_LENGTH);
        }
        byte[] id = command.data();
        Optional<CardFile> found = Files.byId(state.application(), id);
        if (found.isEmpty()) {
            return answer(Situation.NO_FILE);
        }
        if (FileRule.isHidden(found.get(), state)) {
            return answer(Situation.NO_CERTIFICATE, state);
        }
        Outcome outcome = wantsTemplate(command)
                ? template(Situation.FILE_SELECTED_WITH_TEMPLATE, 0x83, id, command.le(), state)
                : answer(Situation.FILE_SELECTED);
        return outcome.and(s -> s.select(found.get()));
    }

    private static boolean wantsTemplate(ParsedCommand command) {
        return (command.p2() == 0x00 || command.p2() == 0x02) && command.hasLe();
    }

    private static Outcome template(Situation situation, int tag, byte[] value, int le, State state) {
        StatusRow row = TABLE.row(situation, state.switches());
        if (NO_TEMPLATE.holds(state.switches())) {
            return Outcome.of(row);
        }
        byte[] template = new byte[value.length + 4];
        template[0] = 0x6F;
        template[1] = (byte) (value.length + 2);
        template[2] = (byte) tag;
        template[3] = (byte) value.length;
        System.arraycopy(value, 0, template, 4, value.length);
        return Outcome.of(row, Arrays.copyOf(template, Math.min(template.length, le)));
    }
}
