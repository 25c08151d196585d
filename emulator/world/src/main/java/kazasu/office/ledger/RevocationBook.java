package kazasu.office.ledger;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kazasu.office.CertificateId;
import kazasu.office.Revocation;
import kazasu.office.Standing;
import kazasu.office.Standing.Good;
import kazasu.office.Standing.Held;
import kazasu.pki.status.RevocationEntry;
import kazasu.pki.status.RevocationReason;

/**
 * 失効情報 (Act art. 11 to 14 and 30 to 33): what ended certificates before their time, and how they stood at any time. A certificate
 * loses effect when that is recorded here (rules.md §2.3).
 */
public final class RevocationBook {
    private static final String INSERT = "insert into revocation (authority, serial_number, municipality, not_after,"
            + " recorded_at, reason, cause, in_effect_until)"
            + " select authority, serial_number, municipality, not_after, ?, ?, ?, ? from certificate";

    private static final String OF_ONE = " where authority = ? and serial_number = ?";

    /** One row at most. */
    private static final String IN_EFFECT =
            " and recorded_at <= ? and (in_effect_until is null or in_effect_until > ?)";

    private static final String LIFETIME = "select issued_at, not_after from certificate" + OF_ONE;

    private final Session session;

    RevocationBook(Session session) {
        this.session = session;
    }

    /**
     * Revokes a certificate for good, a held one too. From a later moment on, if it is recorded later: then it is no live one any more,
     * and an earlier revocation can still take its place.
     *
     * @param id which
     * @param reason any but {@link RevocationReason#CERTIFICATE_HOLD}
     * @param cause what happened, in a word of the office's
     * @param now time of the record
     * @return false if it was revoked or had ended before: then nothing is recorded
     * @throws LedgerException if there is no such certificate ({@link LedgerProblem#MISSING})
     */
    public boolean revoke(CertificateId id, RevocationReason reason, String cause, Instant now) {
        if (reason == RevocationReason.CERTIFICATE_HOLD) {
            throw new IllegalArgumentException("a hold is no revocation for good");
        }
        Standing standing = locked(id, now);
        if (!(standing instanceof Good) && !(standing instanceof Held)) {
            return false;
        }
        session.change(
                "update revocation set in_effect_until = ?" + OF_ONE
                        + " and (in_effect_until is null or in_effect_until > ?)",
                now,
                id.authority(),
                id.serialNumber(),
                now);
        insert(id, reason, cause, now, Optional.empty());
        session.change("update certificate set live_key = null" + OF_ONE, id.authority(), id.serialNumber());
        return true;
    }

    /**
     * 一時保留. The certificate stays the live one of its kind.
     *
     * @param id which
     * @param cause what happened, in a word of the office's
     * @param now time of the record
     * @return false unless it was good: then nothing is recorded
     * @throws LedgerException if there is no such certificate ({@link LedgerProblem#MISSING})
     */
    public boolean hold(CertificateId id, String cause, Instant now) {
        if (!(locked(id, now) instanceof Good)) {
            return false;
        }
        Optional<Instant> next = session.one(
                "select min(recorded_at) as recorded from revocation" + OF_ONE
                        + " and recorded_at > ? and in_effect_until is null",
                row -> row.optionalTime("recorded"),
                id.authority(),
                id.serialNumber(),
                now);
        insert(id, RevocationReason.CERTIFICATE_HOLD, cause, now, next);
        return true;
    }

    /**
     * Lifts a hold. For whom that may be done is not this book's business.
     *
     * @param id which
     * @param now present time
     * @return false unless it was held: then nothing is recorded
     * @throws LedgerException if there is no such certificate ({@link LedgerProblem#MISSING})
     */
    public boolean release(CertificateId id, Instant now) {
        if (!(locked(id, now) instanceof Held)) {
            return false;
        }
        session.change(
                "update revocation set released_at = ?, in_effect_until = ?" + OF_ONE + IN_EFFECT,
                now,
                now,
                id.authority(),
                id.serialNumber(),
                now,
                now);
        return true;
    }

    /**
     * Revokes all that an authority issued and that was not revoked or ended before (Act art. 14 and 33).
     *
     * @param authority which generation
     * @param reason any but {@link RevocationReason#CERTIFICATE_HOLD}
     * @param cause what happened, in a word of the office's
     * @param now present time
     * @return how many
     */
    public int revokeAll(String authority, RevocationReason reason, String cause, Instant now) {
        session.change(
                "update revocation set in_effect_until = ? where authority = ? and not_after > ?"
                        + " and (in_effect_until is null or in_effect_until > ?)"
                        + " and (reason = ? or recorded_at > ?)",
                now,
                authority,
                Lifetime.lastEnd(now),
                now,
                RevocationReason.CERTIFICATE_HOLD,
                now);
        int revoked = session.change(
                INSERT + " where authority = ? and not_after > ? and not exists (select 1 from revocation"
                        + " where revocation.authority = certificate.authority"
                        + " and revocation.serial_number = certificate.serial_number" + IN_EFFECT + ")",
                now,
                reason,
                cause,
                null,
                authority,
                Lifetime.lastEnd(now),
                now,
                now);
        session.change(
                "update certificate set live_key = null where authority = ? and live_key is not null", authority);
        return revoked;
    }

    /**
     * How a certificate stood at some time, the present included; empty if there is no such certificate.
     *
     * @param id which
     * @param at when
     */
    public Optional<Standing> standing(CertificateId id, Instant at) {
        Optional<Lifetime> lifetime = session.find(LIFETIME, Lifetime::read, id.authority(), id.serialNumber());
        return lifetime.map(found -> found.standing(at, inEffect(id, at)));
    }

    /**
     * Everything recorded about a certificate, in that order.
     *
     * @param id which
     */
    public List<Revocation> history(CertificateId id) {
        return session.list(
                "select * from revocation" + OF_ONE + " order by id",
                RevocationBook::read,
                id.authority(),
                id.serialNumber());
    }

    /**
     * What a revocation list has to say at some time: held and revoked certificates but for those that have ended since (rules.md
     * §2.3).
     *
     * @param authority which generation
     * @param municipality code of the partition
     * @param asOf when
     * @return in no particular order
     */
    public List<RevocationEntry> entries(String authority, String municipality, Instant asOf) {
        return session.list(
                "select serial_number, recorded_at, reason from revocation where authority = ? and municipality = ?"
                        + " and not_after > ?" + IN_EFFECT,
                row -> new RevocationEntry(
                        row.serialNumber("serial_number"),
                        row.time("recorded_at"),
                        row.constant(RevocationReason.class, "reason")),
                authority,
                municipality,
                Lifetime.lastEnd(asOf),
                asOf,
                asOf);
    }

    private Optional<Revocation> inEffect(CertificateId id, Instant at) {
        return session.find(
                "select * from revocation" + OF_ONE + IN_EFFECT,
                RevocationBook::read,
                id.authority(),
                id.serialNumber(),
                at,
                at);
    }

    /** How it stands then, kept from other transactions. A clock that is behind the one at the issue counts as equal. */
    private Standing locked(CertificateId id, Instant now) {
        Lifetime lifetime = session.find(LIFETIME + " for update", Lifetime::read, id.authority(), id.serialNumber())
                .orElseThrow(() -> new LedgerException(LedgerProblem.MISSING));
        return lifetime.standing(now.isBefore(lifetime.issuedAt()) ? lifetime.issuedAt() : now, inEffect(id, now));
    }

    private void insert(CertificateId id, RevocationReason reason, String cause, Instant now, Optional<Instant> until) {
        session.change(INSERT + OF_ONE, now, reason, cause, until, id.authority(), id.serialNumber());
    }

    private static Revocation read(Row row) throws SQLException {
        return new Revocation(
                new CertificateId(row.text("authority"), row.serialNumber("serial_number")),
                row.time("recorded_at"),
                row.constant(RevocationReason.class, "reason"),
                row.text("cause"),
                row.optionalTime("released_at"));
    }
}
