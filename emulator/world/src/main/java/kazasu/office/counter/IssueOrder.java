package kazasu.office.counter;

import java.security.PublicKey;
import java.time.Instant;
import java.util.Optional;
import kazasu.office.CardRecord;
import kazasu.office.CertificateRecord;
import kazasu.office.Resident;
import kazasu.pki.CertificateKind;

/**
 * What the municipality sends to the agency (rules.md §4.1, 4): the application's data and the public key.
 *
 * @param kind for what
 * @param holder whose
 * @param card to which it will be written; its last day is a cap
 * @param key of the pair made on it
 * @param application under which
 * @param replaces the one before it, of the same kind on the same kind of card
 * @param oldNotAfter the end of a live one whose place it takes: within three months of it, that is a renewal (rules.md §1.5)
 * @param at time of issue
 */
public record IssueOrder(
        CertificateKind kind,
        Resident holder,
        CardRecord card,
        PublicKey key,
        long application,
        Optional<CertificateRecord> replaces,
        Optional<Instant> oldNotAfter,
        Instant at) {}
