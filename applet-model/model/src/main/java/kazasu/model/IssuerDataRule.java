package kazasu.model;

import java.util.Optional;
import java.util.Set;

/** GET DATA at the issuer security domain (docs/other-applications.md §6, card-interface.md §1.2). */
final class IssuerDataRule extends DataObjectRule {
    static final StatusTable TABLE = rows("GET DATA (issuer security domain)")
            .row(Situation.SHORT_LE, StatusWord.WRONG_LENGTH, Certainty.L, "CI §1.2")
            .row(Situation.DONE, StatusWord.OK, Certainty.L, "CI §1.2")
            .build();
    private static final Set<Integer> TAGS =
            Set.of(0x0042, 0x0045, 0x0066, 0x00F0, 0x00F2, 0x00F7, 0x00F8, 0x7F21, CONTACT_ATR);

    @Override
    public StatusTable table() {
        return TABLE;
    }

    @Override
    boolean knows(int tag) {
        return TAGS.contains(tag);
    }

    /** The card has it; the facts just don't say what it is. */
    @Override
    Outcome absent() {
        return Outcome.unknown("data object that the facts don't tell", "事実として与えられていないデータオブジェクト");
    }

    @Override
    Optional<Bytes> object(int tag, State state) {
        return state.facts().dataObject(tag);
    }
}
