package kazasu.office.ledger;

import java.util.List;
import kazasu.office.Receipt;

/** What was paid, and what a fee depends on. */
public final class FeeBook {
    private final Session session;

    FeeBook(Session session) {
        this.session = session;
    }

    /**
     * Enters a receipt.
     *
     * @param receipt under an application that is there
     * @throws LedgerException if there is no such application ({@link LedgerProblem#MISSING})
     */
    public void add(Receipt receipt) {
        session.change(
                "insert into receipt (application, resident, receipt_day, yen, reason) values (?, ?, ?, ?, ?)",
                receipt.application(),
                receipt.resident(),
                receipt.on(),
                receipt.yen(),
                receipt.reason());
    }

    /**
     * A resident's receipts, the oldest first.
     *
     * @param resident 住民票コード
     */
    public List<Receipt> ofResident(String resident) {
        return session.list(
                "select * from receipt where resident = ? order by id",
                row -> new Receipt(
                        row.longNumber("application"),
                        row.text("resident"),
                        row.day("receipt_day"),
                        row.number("yen"),
                        row.text("reason")),
                resident);
    }

    /**
     * Whether a resident ever was issued a certificate: the first time is free, also for somebody who first did without (rules.md §2.6).
     *
     * @param resident 住民票コード
     */
    public boolean hasHadCertificates(String resident) {
        return session.one(
                "select count(*) as certificates from certificate where holder = ?",
                row -> row.longNumber("certificates") > 0,
                resident);
    }
}
