package kazasu.office.ledger;

/** 二重発行の禁止 (Act art. 6 and 25): the holder has a live certificate of this kind on such a device. */
public final class DuplicateIssuanceException extends LedgerException {
    private static final long serialVersionUID = 1L;

    DuplicateIssuanceException() {
        super(LedgerProblem.DUPLICATE_ISSUANCE);
    }
}
