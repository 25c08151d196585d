package kazasu.office.agency;

import java.math.BigInteger;
import java.security.PublicKey;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import kazasu.card.Chance;
import kazasu.office.OfficeSwitches;
import kazasu.office.Refusal;
import kazasu.office.RefusedException;
import kazasu.office.Resident;
import kazasu.office.ledger.Books;
import kazasu.office.rules.JukiRules;
import kazasu.pki.CertificateKind;
import kazasu.pki.Issuance;
import kazasu.pki.IssueRefusedException;
import kazasu.pki.IssuedCertificate;
import kazasu.pki.JukiIssuance;
import kazasu.pki.JukiIssueEndedException;
import kazasu.pki.Prefecture;
import kazasu.pki.Validity;

/**
 * Makes certificates with numbers from the ledger. All generations of an authority have one name, so they share a count; each governor
 * has an own one.
 */
final class Signing {
    private final AgencyAuthorities authorities;
    private final Books books;
    private final Clock clock;
    private final Chance chance;
    private final OfficeSwitches switches;

    Signing(AgencyAuthorities authorities, Books books, Instant now, Chance chance, OfficeSwitches switches) {
        this.authorities = authorities;
        this.books = books;
        this.clock = Clock.fixed(now, Validity.JAPAN);
        this.chance = chance;
        this.switches = switches;
    }

    /**
     * A certificate for a My Number Card or a phone.
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
        Issuance issuance = new Issuance(
                new GenerationChoice(authorities.generations(), books.publications()),
                clock,
                chance,
                any -> next(any.name().toLowerCase(Locale.ROOT)),
                switches.certificates());
        Instant[] ends = caps.toArray(Instant[]::new);
        return refusing(() -> oldNotAfter.isPresent()
                ? issuance.renew(kind, holder.holder(), key, oldNotAfter.get(), ends)
                : issuance.issue(kind, holder.holder(), key, ends));
    }

    /**
     * A certificate for a 住民基本台帳カード.
     *
     * @param kind the signature certificate; there was no other
     * @param holder whose
     * @param key of the card
     * @throws RefusedException {@code JUKI_SIGNATURE_ONLY}, {@code JUKI_CERTIFICATE_ENDED}, {@code CERTIFICATE_NO_GENERATION}
     */
    IssuedCertificate signJuki(CertificateKind kind, Resident holder, PublicKey key) {
        if (kind != CertificateKind.SIGNATURE) {
            throw new RefusedException(Refusal.JUKI_SIGNATURE_ONLY);
        }
        String governor =
                authorities.governor(Prefecture.of(holder.municipality())).id();
        JukiIssuance issuance =
                new JukiIssuance(authorities::governor, clock, chance, any -> next(governor), switches.certificates());
        Instant end = JukiRules.notAfter(LocalDate.ofInstant(clock.instant(), Validity.JAPAN), switches);
        return refusing(() -> issuance.issue(holder.holder(), key, end));
    }

    private BigInteger next(String count) {
        return books.certificates().nextSerial(count);
    }

    private static IssuedCertificate refusing(Supplier<IssuedCertificate> issue) {
        try {
            return issue.get();
        } catch (JukiIssueEndedException e) {
            throw new RefusedException(Refusal.JUKI_CERTIFICATE_ENDED, e.date().toString(), e);
        } catch (IssueRefusedException e) {
            throw new RefusedException(
                    Refusal.CERTIFICATE_NO_GENERATION, e.reason().en(), e);
        }
    }
}
