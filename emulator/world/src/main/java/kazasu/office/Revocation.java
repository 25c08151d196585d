package kazasu.office;

import java.time.Instant;
import java.util.Optional;
import kazasu.pki.status.RevocationReason;

/**
 * An entry of the revocation records (失効情報): the certificate loses effect when it is recorded, not before (rules.md §2.3).
 *
 * @param certificate which
 * @param recordedAt 記録したとき
 * @param reason of CPS 4.9.9 (rules.md §2.4)
 * @param cause what happened, in a word of the office's, e.g. {@code MOVE_IN}
 * @param releasedAt when a hold was lifted: a phone's user authentication certificate only
 */
public record Revocation(
        CertificateId certificate,
        Instant recordedAt,
        RevocationReason reason,
        String cause,
        Optional<Instant> releasedAt) {}
