package kazasu.office.agency;

import java.security.PublicKey;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kazasu.card.Chance;
import kazasu.office.Refusal;
import kazasu.office.RefusedException;
import kazasu.office.Resident;
import kazasu.office.ledger.CertificateBook;
import kazasu.pki.CertificateKind;
import kazasu.pki.CertificateSwitches;
import kazasu.pki.Issuance;
import kazasu.pki.IssueRefusedException;
import kazasu.pki.IssuedCertificate;
import kazasu.pki.IssuingAuthorities;
import kazasu.pki.Validity;

/** Makes certificates with numbers from the ledger. All generations of an authority have one name, so they share a count. */
final class Signing {
    private final Issuance issuance;

    Signing(
            IssuingAuthorities authorities,
            CertificateBook numbers,
            Instant now,
            Chance chance,
            CertificateSwitches switches) {
        this.issuance = new Issuance(
                authorities,
                Clock.fixed(now, Validity.JAPAN),
                chance,
                kind -> numbers.nextSerial(kind.name().toLowerCase(Locale.ROOT)),
                switches);
    }

    /**
     * One certificate.
     *
     * @param kind which
     * @param holder whose
     * @param key of the card
     * @param oldNotAfter the end of a live one whose place it takes
     * @param caps ends that it can't exceed
     * @throws RefusedException {@code APPLICANT_BIRTHDAY_UNKNOWN}, {@code CERTIFICATE_NO_GENERATION}
     */
    IssuedCertificate sign(
            CertificateKind kind, Resident holder, PublicKey key, Optional<Instant> oldNotAfter, List<Instant> caps) {
        if (holder.attributes().birthDate().date().isEmpty()) {
            throw new RefusedException(Refusal.APPLICANT_BIRTHDAY_UNKNOWN);
        }
        Instant[] ends = caps.toArray(Instant[]::new);
        try {
            return oldNotAfter.isPresent()
                    ? issuance.renew(kind, holder.holder(), key, oldNotAfter.get(), ends)
                    : issuance.issue(kind, holder.holder(), key, ends);
        } catch (IssueRefusedException e) {
            throw new RefusedException(
                    Refusal.CERTIFICATE_NO_GENERATION, e.reason().en(), e);
        }
    }
}
