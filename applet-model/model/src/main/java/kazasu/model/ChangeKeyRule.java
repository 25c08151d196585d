package kazasu.model;

/** CHANGE KEY, JICSAP's form of CHANGE REFERENCE DATA, in the common and the juki AP (docs/other-applications.md §2). */
final class ChangeKeyRule extends ChangeReferenceDataRule {
    static final StatusTable TABLE = table(otherFileRows(form("CHANGE KEY"), Certainty.OURS), Certainty.L, "CI §3");
    private static final int P1 = 0x00;

    ChangeKeyRule() {
        super(TABLE, P1);
    }
}
