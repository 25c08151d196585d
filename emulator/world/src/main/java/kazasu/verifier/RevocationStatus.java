package kazasu.verifier;

import java.time.Instant;
import kazasu.pki.status.RevocationReason;

/** What a source says about a certificate at some time. */
public sealed interface RevocationStatus {
    /**
     * Not revoked at that time.
     *
     * @param source which kind answered, for people: {@code CRL}, {@code OCSP}
     * @param thisUpdate when that was known
     */
    record Good(String source, Instant thisUpdate) implements RevocationStatus {}

    /**
     * Revoked, or held, at that time.
     *
     * @param source which kind answered
     * @param since from when on
     * @param reason why; {@code CERTIFICATE_HOLD} is a hold
     */
    record Revoked(String source, Instant since, RevocationReason reason) implements RevocationStatus {}

    /**
     * No answer that can be gone by.
     *
     * @param reason one of the step {@code REVOCATION} whose verdict is {@code UNDETERMINED}
     * @param detail one line, English, no personal data
     */
    record Unavailable(Reason reason, String detail) implements RevocationStatus {
        public Unavailable {
            if (reason.step() != Step.REVOCATION || reason.verdict() != Verdict.UNDETERMINED) {
                throw new IllegalArgumentException(reason + " is no reason for not knowing");
            }
        }
    }
}
