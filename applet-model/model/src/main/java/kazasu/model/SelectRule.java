package kazasu.model;

import java.util.Arrays;
import java.util.Optional;

/**
 * SELECT (card-interface.md §1.2, §3; docs/decisions.md §5). P2 is 00 or 0C for every P1, checked with it. A template longer than
 * Le is cut at Le.
 */
final class SelectRule implements Rule {
    static final StatusTable TABLE = StatusTable.of("SELECT")
            .row(Situation.SECURE_MESSAGING, StatusWord.NO_SECURE_MESSAGING, Certainty.L, "CI §3.6")
            .row(Situation.NO_MASTER_FILE_AT_ISSUER_DOMAIN, StatusWord.WRONG_P1P2, Certainty.L, "CI §1.2")
            .row(Situation.WRONG_P1P2, StatusWord.WRONG_P1P2, Certainty.L, "CI §4.1")
            .row(Situation.APPLICATION_SELECTED, StatusWord.OK, Certainty.C, "CI §3")
            .row(Situation.APPLICATION_SELECTED_WITH_TEMPLATE, StatusWord.OK, Certainty.U, "D §7 select.fci")
            .row(Situation.ISSUER_DOMAIN_SELECTED, StatusWord.OK, Certainty.L, "CI §1.2")
            .row(Situation.ISSUER_DOMAIN_TEMPLATE, StatusWord.OK, Certainty.U, "CI §3")
            .row(Situation.NO_APPLICATION, StatusWord.NOT_FOUND, Certainty.C, "CI §4.1")
            .row(Situation.WRONG_LENGTH, StatusWord.WRONG_LENGTH, Certainty.L, "CI §4.1")
            .row(Situation.FILE_SELECTED, StatusWord.OK, Certainty.C, "CI §3")
            .row(Situation.FILE_SELECTED_WITH_TEMPLATE, StatusWord.OK, Certainty.U, "D §7 select.fci")
            .row(Situation.NO_FILE, StatusWord.NOT_FOUND, Certainty.C, "CI §4.1")
            .row(Situation.NOTHING_SELECTED, StatusWord.OK, Certainty.L, "CI §1.2")
            .row(Situation.NO_MASTER_FILE, StatusWord.NOT_FOUND, Certainty.L, "CI §1.2")
            .build();

    private static final Rule ADMINISTRATION_FILE = new AdministrationSelectFileRule();
    private static final int BY_NAME = 0x04;
    private static final int FILE = 0x02;
    private static final int MASTER_FILE = 0x00;

    @Override
    public StatusTable table() {
        return TABLE;
    }

    @Override
    public Outcome outcome(ParsedCommand command, State state) {
        boolean issuerDomain = state.application() == Application.ISSUER_DOMAIN;
        if (issuerDomain && command.p1() != BY_NAME) {
            return answer(Situation.NO_MASTER_FILE_AT_ISSUER_DOMAIN);
        }
        if (command.p2() != 0x00 && command.p2() != 0x0C) {
            return answer(Situation.WRONG_P1P2);
        }
        boolean administration = state.application() == Application.ADMINISTRATION;
        return switch (command.p1()) {
            case BY_NAME -> application(command);
            case FILE -> administration ? ADMINISTRATION_FILE.outcome(command, state) : file(command);
            case MASTER_FILE -> administration ? answer(Situation.WRONG_P1P2) : masterFile(command);
            default -> answer(Situation.WRONG_P1P2);
        };
    }

    private Outcome masterFile(ParsedCommand command) {
        return answer(command.hasData() ? Situation.NO_MASTER_FILE : Situation.NOTHING_SELECTED);
    }

    /** Failure leaves current application, EF and status as they were. */
    private Outcome application(ParsedCommand command) {
        Optional<Application> found = Application.named(command.data());
        if (found.isEmpty()) {
            return answer(Situation.NO_APPLICATION);
        }
        Application selected = found.get();
        Outcome outcome = selected == Application.ISSUER_DOMAIN ? issuerDomain(command) : own(command, selected);
        return outcome.and(state -> state.select(selected));
    }

    private Outcome own(ParsedCommand command, Application selected) {
        return wantsTemplate(command)
                ? template(Situation.APPLICATION_SELECTED_WITH_TEMPLATE, 0x84, selected.aid(), command.le())
                : answer(Situation.APPLICATION_SELECTED);
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
    private Outcome file(ParsedCommand command) {
        if (command.lc() != 2) {
            return answer(Situation.WRONG_LENGTH);
        }
        byte[] id = command.data();
        return Files.byId(id)
                .map(file -> found(command, id).and(state -> state.select(file)))
                .orElseGet(() -> answer(Situation.NO_FILE));
    }

    private Outcome found(ParsedCommand command, byte[] id) {
        return wantsTemplate(command)
                ? template(Situation.FILE_SELECTED_WITH_TEMPLATE, 0x83, id, command.le())
                : answer(Situation.FILE_SELECTED);
    }

    private static boolean wantsTemplate(ParsedCommand command) {
        return command.p2() == 0x00 && command.hasLe();
    }

    private static Outcome template(Situation situation, int tag, byte[] value, int le) {
        byte[] template = new byte[value.length + 4];
        template[0] = 0x6F;
        template[1] = (byte) (value.length + 2);
        template[2] = (byte) tag;
        template[3] = (byte) value.length;
        System.arraycopy(value, 0, template, 4, value.length);
        int length = Math.min(template.length, le);
        return Outcome.of(TABLE.row(situation), Arrays.copyOf(template, length));
    }
}
