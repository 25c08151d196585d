package kazasu.portal.store;

import java.time.Instant;
import java.util.Optional;
import kazasu.office.CertificateId;

/**
 * One application, from the form to the decision.
 *
 * @param id 32 hexadecimal digits that nobody can guess; good for one decision
 * @param service for what
 * @param account of whom was logged in when it was filled in
 * @param state how far it is
 * @param createdAt when the form was handed out
 * @param formDigest SHA-256 of the form, hexadecimal
 * @param sentDigest SHA-256 of what was sent, hexadecimal
 * @param receptionNumber 受付番号, from its reception on
 * @param receivedAt when
 * @param reason of a refusal, or of the wait: a word
 * @param signer which certificate signed; the certificate itself isn't kept
 */
public record Submission(
        String id,
        String service,
        Optional<String> account,
        SubmissionState state,
        Instant createdAt,
        String formDigest,
        Optional<String> sentDigest,
        Optional<String> receptionNumber,
        Optional<Instant> receivedAt,
        Optional<String> reason,
        Optional<CertificateId> signer) {}
