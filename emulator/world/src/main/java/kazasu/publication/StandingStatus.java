package kazasu.publication;

import java.time.Instant;
import kazasu.office.Standing;
import kazasu.pki.status.RevocationReason;
import kazasu.verifier.Reason;
import kazasu.verifier.RevocationStatus;

/** What the office calls a certificate's standing, in a verifier's words. */
public final class StandingStatus {
    private StandingStatus() {}

    /**
     * Translates.
     *
     * @param standing as the agency tells it
     * @param source who told it: {@code ledger}, {@code OCSP}, {@code CRL}
     * @param asOf when it was true
     * @return good, revoked, or that it could not be checked
     */
    public static RevocationStatus of(Standing standing, String source, Instant asOf) {
        if (standing instanceof Standing.Revoked revoked) {
            return new RevocationStatus.Revoked(source, revoked.at(), revoked.reason());
        }
        if (standing instanceof Standing.Held held) {
            return new RevocationStatus.Revoked(source, held.since(), RevocationReason.CERTIFICATE_HOLD);
        }
        if (standing.isGood()) {
            return new RevocationStatus.Good(source, asOf);
        }
        return new RevocationStatus.Unavailable(
                Reason.STATUS_UNKNOWN,
                standing instanceof Standing.Expired
                        ? "nothing is kept about a certificate that has ended"
                        : "not published yet");
    }
}
