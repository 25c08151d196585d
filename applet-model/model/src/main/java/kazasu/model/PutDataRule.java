package kazasu.model;

import java.util.Map;
import java.util.Optional;
import kazasu.model.ParsedCommand.Form;

/** PUT DATA: a part of a key (docs/decisions.md §4), or the contact ATR (docs/other-applications.md §5). */
final class PutDataRule extends SessionRule {
    private static final int ATR_P1 = DataObjectRule.CONTACT_ATR >> 8;
    private static final int ATR_LONGEST = 32;

    PutDataRule() {
        super(within(Administration.referringTable("PUT DATA"))
                .sessionRow(Situation.NOT_IN_IMPORT, StatusWord.CONDITIONS)
                .sessionRow(Situation.DONE, StatusWord.OK)
                .sessionRow(Situation.ATR_WRITTEN, StatusWord.OK));
    }

    @Override
    Optional<Situation> refusal(ParsedCommand c, State state) {
        if (c.p1() == ATR_P1) {
            return atrRefusal(c);
        }
        if (!KeyImport.isPart(c.p1())) {
            return Optional.of(Situation.WRONG_P1P2);
        }
        if (Administration.key(c.p2()).isEmpty()) {
            return Optional.of(Situation.NO_REFERENCE);
        }
        return refuseUnless(c.is(Form.CASE_3) && c.lc() == KeyImport.length(c.p1()), Situation.WRONG_LENGTH);
    }

    private static Optional<Situation> atrRefusal(ParsedCommand c) {
        if (c.p1p2() != DataObjectRule.CONTACT_ATR) {
            return Optional.of(Situation.NO_REFERENCE);
        }
        return refuseUnless(c.is(Form.CASE_3) && c.lc() <= ATR_LONGEST, Situation.WRONG_LENGTH);
    }

    @Override
    Outcome permitted(ParsedCommand c, State state) {
        if (c.p1() == ATR_P1) {
            return answer(Situation.ATR_WRITTEN).and(s -> s.memory().contactAtr(c.data()));
        }
        CardFile file = Administration.key(c.p2()).orElseThrow();
        return KeyImport.starts(c.p1()) ? first(file, c.p1(), c.data()) : further(file, c.p1(), c.data(), state);
    }

    /** The old key is gone before the part is there. */
    private Outcome first(CardFile file, int number, byte[] part) {
        KeyImport started = new KeyImport(Map.of()).with(number, part);
        return answer(Situation.DONE)
                .and(s -> s.memory().eraseKey(file))
                .and(s -> s.memory().keyImport(file, started))
                .tearingAlso(s -> s.memory().eraseKey(file));
    }

    private Outcome further(CardFile file, int number, byte[] part, State state) {
        return state.memory()
                .keyImport(file)
                .filter(parts -> parts.takes(number))
                .map(parts -> answer(Situation.DONE).and(s -> s.memory().keyImport(file, parts.with(number, part))))
                .orElseGet(() -> answer(Situation.NOT_IN_IMPORT));
    }
}
