package kazasu.pki;

import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import kazasu.card.Chance;

/**
 * The authorities' side of a first issuance (発行): two public keys in, two certificates out. The signature certificate ends
 * no later than the user authentication certificate (rules.md §1.1).
 */
public final class Issuance {
    private final Authorities authorities;
    private final Clock clock;
    private final Chance chance;
    private final SerialNumbers serialNumbers;
    private final CertificateSwitches switches;

    /**
     * With numbers drawn by chance and the default switches.
     *
     * @param authorities who sign
     * @param clock time of issue
     * @param chance for serial numbers and subscriber ids
     */
    public Issuance(Authorities authorities, Clock clock, Chance chance) {
        this(authorities, clock, chance, SerialNumbers.random(chance), CertificateSwitches.DEFAULTS);
    }

    /**
     * With everything chosen.
     *
     * @param authorities who sign
     * @param clock time of issue
     * @param chance for subscriber ids
     * @param serialNumbers 発行の番号
     * @param switches what the references leave open
     */
    public Issuance(
            Authorities authorities,
            Clock clock,
            Chance chance,
            SerialNumbers serialNumbers,
            CertificateSwitches switches) {
        this.authorities = authorities;
        this.clock = clock;
        this.chance = chance;
        this.serialNumbers = serialNumbers;
        this.switches = switches;
    }

    /** Who sign. */
    public Authorities authorities() {
        return authorities;
    }

    /**
     * Issues both certificates, valid from now to the fifth birthday.
     *
     * @param holder whose they are
     * @param signaturePublicKey of the card's signature key
     * @param authenticationPublicKey of the card's user authentication key
     * @return both
     * @throws IllegalArgumentException if the holder's birthday isn't known: no public rule says how long such a certificate
     *     lasts
     */
    public IssuedCertificates issue(
            Holder holder, RSAPublicKey signaturePublicKey, RSAPublicKey authenticationPublicKey) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, Validity.JAPAN);
        LocalDate birthDate = holder.attributes()
                .birthDate()
                .date()
                .orElseThrow(() -> new IllegalArgumentException(
                        "the validity of a certificate is counted in birthdays;" + " this holder's isn't known"));
        Instant end = Validity.notAfter(today, birthDate, switches.leapDayBirthday());
        X509Certificate authentication = sign(
                authorities.userAuthenticationCa(),
                new UserAuthenticationCertificateProfile(),
                holder,
                authenticationPublicKey,
                now,
                end);
        Instant signatureEnd = Validity.notAfter(
                today,
                birthDate,
                switches.leapDayBirthday(),
                authentication.getNotAfter().toInstant());
        X509Certificate signature = sign(
                authorities.signatureCa(),
                new SignatureCertificateProfile(),
                holder,
                signaturePublicKey,
                now,
                signatureEnd);
        return new IssuedCertificates(signature, authentication);
    }

    private X509Certificate sign(
            CertificationAuthority authority,
            CertificateProfile profile,
            Holder holder,
            RSAPublicKey key,
            Instant issued,
            Instant end) {
        CertificateContents contents = new CertificateContents(
                key,
                serialNumbers.next(profile.kind()),
                switches.notBefore().of(issued),
                end,
                holder,
                SubscriberId.draw(issued, holder.municipality(), chance));
        return authority.issue(profile, contents, switches);
    }
}
