package kazasu.pki;

import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import kazasu.card.Chance;

/**
 * The authorities' side of issuing (発行): public keys in, certificates out. A public key is one that the card gave: RSA-2048,
 * or P-384 from the next card (a plan). Nothing is recorded here; that is the ledger's part.
 */
public final class Issuance {
    private final IssuingAuthorities authorities;
    private final Clock clock;
    private final CertificateWriter writer;

    /**
     * With numbers drawn by chance and the default switches.
     *
     * @param authorities who sign: {@link AuthorityGenerations}, or a pair
     * @param clock time of issue
     * @param chance for serial numbers and subscriber ids
     */
    public Issuance(IssuingAuthorities authorities, Clock clock, Chance chance) {
        this(authorities, clock, chance, SerialNumbers.random(chance), CertificateSwitches.DEFAULTS);
    }

    /**
     * With everything chosen.
     *
     * @param authorities who sign: {@link AuthorityGenerations}, or a pair
     * @param clock time of issue
     * @param chance for subscriber ids
     * @param serialNumbers 発行の番号
     * @param switches what the references leave open
     */
    public Issuance(
            IssuingAuthorities authorities,
            Clock clock,
            Chance chance,
            SerialNumbers serialNumbers,
            CertificateSwitches switches) {
        this(authorities, clock, new CertificateWriter(chance, serialNumbers, switches));
    }

    private Issuance(IssuingAuthorities authorities, Clock clock, CertificateWriter writer) {
        this.authorities = authorities;
        this.clock = clock;
        this.writer = writer;
    }

    /**
     * Issues both certificates, valid from now to the fifth birthday. The signature certificate ends no later than the other
     * one (rules.md §1.1).
     *
     * @param holder whose they are
     * @param signaturePublicKey of the card's signature key
     * @param authenticationPublicKey of the card's user authentication key
     * @return both
     * @throws NoAuthorityException if no generation covers today
     * @throws IllegalArgumentException if the holder's birthday isn't known: no public rule says how long such a certificate
     *     lasts
     */
    public IssuedCertificates issue(Holder holder, PublicKey signaturePublicKey, PublicKey authenticationPublicKey) {
        X509Certificate authentication = issue(CertificateKind.USER_AUTHENTICATION, holder, authenticationPublicKey)
                .certificate();
        X509Certificate signature = issue(
                        CertificateKind.SIGNATURE,
                        holder,
                        signaturePublicKey,
                        authentication.getNotAfter().toInstant())
                .certificate();
        return new IssuedCertificates(signature, authentication);
    }

    /**
     * Issues one certificate, valid from now to the fifth birthday: a first one, one after a revocation, or one outside the
     * window of renewal.
     *
     * @param kind which
     * @param holder whose it is
     * @param key of the card
     * @param caps ends that it can't exceed: the card's; for a signature certificate, the user authentication certificate's
     * @return the certificate, and the generation that covers today
     * @throws NoAuthorityException if none does
     * @throws IllegalArgumentException if the holder's birthday isn't known or still to come, or a cap is past
     */
    public IssuedCertificate issue(CertificateKind kind, Holder holder, PublicKey key, Instant... caps) {
        Instant now = now();
        return issue(kind, holder, key, now, Validity.notAfter(day(now), birthDate(holder), leapDay(), caps));
    }

    /**
     * Issues one certificate in the place of an old one: to the sixth birthday within the window of renewal, else as
     * {@link #issue(CertificateKind, Holder, PublicKey, Instant...)} does (rules.md §1.5).
     *
     * @param kind which
     * @param holder whose it is
     * @param key of the card
     * @param oldNotAfter the end of the old certificate, which the caller revokes
     * @param caps as there; both kinds renewed together, the end of the new user authentication certificate
     * @return the certificate, and the generation that covers today
     * @throws NoAuthorityException if none does
     * @throws IllegalArgumentException as there
     */
    public IssuedCertificate renew(
            CertificateKind kind, Holder holder, PublicKey key, Instant oldNotAfter, Instant... caps) {
        Instant now = now();
        Instant end = Validity.renewedNotAfter(day(now), birthDate(holder), leapDay(), oldNotAfter, caps);
        return issue(kind, holder, key, now, end);
    }

    private IssuedCertificate issue(CertificateKind kind, Holder holder, PublicKey key, Instant now, Instant end) {
        return writer.write(authorities.at(kind, now), profile(kind), holder, key, now, end);
    }

    private static LocalDate birthDate(Holder holder) {
        return holder.attributes()
                .birthDate()
                .date()
                .orElseThrow(() -> new IllegalArgumentException(
                        "the validity of a certificate is counted in birthdays; this holder's isn't known"));
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, Validity.JAPAN);
    }

    private LeapDayBirthdayPolicy leapDay() {
        return writer.switches().leapDayBirthday();
    }

    private static CertificateProfile profile(CertificateKind kind) {
        return switch (kind) {
            case SIGNATURE -> new SignatureCertificateProfile();
            case USER_AUTHENTICATION -> new UserAuthenticationCertificateProfile();
        };
    }

    /** The same as it was so many years ago. */
    Issuance yearsAgo(int years) {
        Instant then = clock.instant().atZone(Validity.JAPAN).minusYears(years).toInstant();
        return new Issuance(authorities, Clock.fixed(then, Validity.JAPAN), writer);
    }

    /** The same by another authority of its kind. */
    Issuance by(CertificationAuthority other) {
        return new Issuance(
                (kind, instant) -> kind == other.kind() ? other : authorities.at(kind, instant), clock, writer);
    }

    CertificationAuthority authorityNow(CertificateKind kind) {
        return authorities.at(kind, now());
    }

    Instant now() {
        return clock.instant();
    }
}
