package kazasu.portal.account;

import java.time.Instant;
import java.util.Optional;
import kazasu.office.CertificateId;
import kazasu.office.ledger.Session;

/**
 * The rows of accounts, in one transaction.
 *
 * @param session of the transaction
 */
record AccountRows(Session session) {
    private static final String WHICH = " where authority = ? and serial_number = ?";

    Optional<String> owner(CertificateId id) {
        return session.find(
                "select account from portal_account_certificate" + WHICH,
                row -> row.text("account"),
                id.authority(),
                id.serialNumber());
    }

    String open(String account, Instant now) {
        session.change("insert into portal_account (id, created_at) values (?, ?)", account, now);
        return account;
    }

    void link(CertificateId id, String account) {
        if (owner(id).isEmpty()) {
            session.change(
                    "insert into portal_account_certificate (authority, serial_number, account) values (?, ?, ?)",
                    id.authority(),
                    id.serialNumber(),
                    account);
        }
    }

    void proved(CertificateId id, Instant now) {
        session.change(
                "update portal_account_certificate set proved_at = ?" + WHICH + " and proved_at is null",
                now,
                id.authority(),
                id.serialNumber());
    }

    Optional<Instant> provedAt(CertificateId id) {
        return session.find(
                        "select proved_at from portal_account_certificate" + WHICH,
                        row -> row.optionalTime("proved_at"),
                        id.authority(),
                        id.serialNumber())
                .flatMap(time -> time);
    }
}
