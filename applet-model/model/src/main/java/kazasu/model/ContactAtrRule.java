package kazasu.model;

import java.util.Optional;

/** GET DATA in an application: the contact ATR, once it was written (docs/other-applications.md §2, §6). */
final class ContactAtrRule extends DataObjectRule {
    static final StatusTable TABLE = rows("GET DATA (applications)")
            .row(Situation.DATA_OBJECT_NOT_WRITTEN, StatusWord.NO_REFERENCE, Certainty.OURS, "O §2")
            .row(Situation.SHORT_LE, StatusWord.WRONG_LENGTH, Certainty.L, "CI §1.2")
            .row(Situation.DONE, StatusWord.OK, Certainty.L, "O §6")
            .build();

    @Override
    public StatusTable table() {
        return TABLE;
    }

    @Override
    boolean knows(int tag) {
        return tag == CONTACT_ATR;
    }

    @Override
    Outcome absent() {
        return answer(Situation.DATA_OBJECT_NOT_WRITTEN);
    }

    @Override
    Optional<Bytes> object(int tag, State state) {
        return state.memory().contactAtr();
    }
}
