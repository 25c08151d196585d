package kazasu.office.agency;

import java.time.Instant;
import java.util.Optional;
import kazasu.office.CertificateId;
import kazasu.office.Standing;
import kazasu.office.Standing.Expired;
import kazasu.office.Standing.Held;
import kazasu.office.Standing.NotYet;
import kazasu.office.Standing.Revoked;

/**
 * What a relying party is told about a certificate.
 *
 * @param certificate which
 * @param standing how it stood; nothing if the agency issued no such certificate
 * @param asOf the moment that it is about
 * @param yen what the answer costs, after waivers
 */
public record StatusAnswer(CertificateId certificate, Optional<Standing> standing, Instant asOf, int yen) {
    /** Whether to go by the certificate. */
    public boolean isGood() {
        return standing.filter(Standing::isGood).isPresent();
    }

    /** {@code GOOD}, {@code HELD}, {@code REVOKED}, {@code EXPIRED} or {@code UNKNOWN}, as in the bill. */
    public String word() {
        return standing.map(StatusAnswer::word).orElse("UNKNOWN");
    }

    static String word(Standing standing) {
        if (standing instanceof Revoked) {
            return "REVOKED";
        }
        if (standing instanceof Held) {
            return "HELD";
        }
        if (standing instanceof Expired) {
            return "EXPIRED";
        }
        return standing instanceof NotYet ? "UNKNOWN" : "GOOD";
    }
}
