package kazasu.portal.store;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import kazasu.office.CertificateId;
import kazasu.office.ledger.Row;
import kazasu.office.ledger.Session;
import kazasu.pki.Validity;

/**
 * The rows of submissions, in one transaction.
 *
 * @param session of the transaction
 */
record SubmissionRows(Session session) {
    private static final String SELECT = "select * from portal_submission ";

    void add(Submission draft, byte[] envelope) {
        session.change(
                "insert into portal_submission (id, service, account, state, created_at, form_digest, form_envelope)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                draft.id(),
                draft.service(),
                draft.account(),
                draft.state(),
                draft.createdAt(),
                draft.formDigest(),
                envelope);
    }

    Optional<Submission> find(String id) {
        return session.find(SELECT + "where id = ?", SubmissionRows::read, id);
    }

    /** The same, kept from everybody else until the transaction ends. */
    Optional<Submission> lock(String id) {
        return session.find(SELECT + "where id = ? for update", SubmissionRows::read, id);
    }

    List<Submission> ofAccount(String account) {
        return session.list(SELECT + "where account = ? order by created_at desc, id", SubmissionRows::read, account);
    }

    List<Submission> pending() {
        return session.list(
                SELECT + "where state = ? order by received_at, id", SubmissionRows::read, SubmissionState.PENDING);
    }

    Optional<byte[]> form(String id) {
        return session.find(
                        "select form_envelope from portal_submission where id = ?",
                        row -> row.optionalBytes("form_envelope"),
                        id)
                .flatMap(envelope -> envelope);
    }

    Optional<StoredSent> sent(String id) {
        return session.find(
                "select sent_type, sent_envelope from portal_submission where id = ? and sent_envelope is not null",
                row -> new StoredSent(row.text("sent_type"), row.bytes("sent_envelope")),
                id);
    }

    /** As it is stored. */
    record StoredSent(String type, byte[] envelope) {}

    int forgetDrafts(Instant before) {
        return session.change(
                "delete from portal_submission where state = ? and created_at <= ?", SubmissionState.DRAFT, before);
    }

    void receive(String id, String number, Instant now, Sent sent, byte[] envelope) {
        session.change(
                "update portal_submission set reception_number = ?, received_at = ?, sent_type = ?, sent_digest = ?,"
                        + " sent_envelope = ? where id = ?",
                number,
                now,
                sent.type(),
                sent.digest(),
                envelope,
                id);
    }

    /** Of what is refused, only that it was: what was sent holds a certificate (rules.md §5). */
    void decide(String id, Decision decision, Instant now) {
        session.change(
                "update portal_submission set state = ?, reason = ?, decided_at = ?, authority = ?, serial_number = ?"
                        + " where id = ?",
                decision.state(),
                decision.reason(),
                now,
                decision.signer().map(CertificateId::authority),
                decision.signer().map(CertificateId::serialNumber),
                id);
        if (decision.state() == SubmissionState.REFUSED) {
            session.change("update portal_submission set sent_envelope = null, form_envelope = null where id = ?", id);
        }
    }

    /** {@code 20261124-000001}: the day in Japan, and which one of that day. Whoever draws one makes others wait until the transaction ends. */
    String nextNumber(Instant now) {
        LocalDate day = LocalDate.ofInstant(now, Validity.JAPAN);
        session.insertIfAbsent("insert into portal_reception_day (reception_day, next_number) values (?, 1)", day);
        session.change("update portal_reception_day set next_number = next_number + 1 where reception_day = ?", day);
        int drawn = session.one(
                "select next_number - 1 as drawn from portal_reception_day where reception_day = ?",
                row -> row.number("drawn"),
                day);
        return String.format("%s-%06d", day.format(DateTimeFormatter.BASIC_ISO_DATE), drawn);
    }

    private static Submission read(Row row) throws SQLException {
        return new Submission(
                row.text("id"),
                row.text("service"),
                row.optionalText("account"),
                row.constant(SubmissionState.class, "state"),
                row.time("created_at"),
                row.text("form_digest"),
                row.optionalText("sent_digest"),
                row.optionalText("reception_number"),
                row.optionalTime("received_at"),
                row.optionalText("reason"),
                row.certificateId("authority", "serial_number"));
    }
}
