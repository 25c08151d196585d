package kazasu.office.ledger;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import kazasu.office.Revocation;
import kazasu.office.Standing;
import kazasu.office.Standing.Expired;
import kazasu.office.Standing.Good;
import kazasu.office.Standing.Held;
import kazasu.office.Standing.NotYet;
import kazasu.office.Standing.Revoked;
import kazasu.pki.status.RevocationReason;

/**
 * From when to when a certificate can be good.
 *
 * @param issuedAt when it was recorded
 * @param notAfter its last second
 */
record Lifetime(Instant issuedAt, Instant notAfter) {
    static Lifetime read(Row row) throws SQLException {
        return new Lifetime(row.time("issued_at"), row.time("not_after"));
    }

    /** The last second is whole: what has ended by some time has its notAfter here or before. */
    static Instant lastEnd(Instant now) {
        return now.minusSeconds(1);
    }

    /** What was revoked stays revoked after its end, while a hold ends with the certificate. */
    Standing standing(Instant at, Optional<Revocation> inEffect) {
        if (at.isBefore(issuedAt)) {
            return new NotYet();
        }
        if (inEffect.isPresent() && inEffect.get().reason() != RevocationReason.CERTIFICATE_HOLD) {
            return new Revoked(inEffect.get().recordedAt(), inEffect.get().reason());
        }
        if (!notAfter.isAfter(lastEnd(at))) {
            return new Expired(notAfter);
        }
        return inEffect.<Standing>map(hold -> new Held(hold.recordedAt())).orElseGet(Good::new);
    }
}
