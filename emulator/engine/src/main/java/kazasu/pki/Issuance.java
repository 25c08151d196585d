package kazasu.pki;

import java.security.PublicKey;
import java.security.cert.X509Certificate;
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
    public IssuedCertificates issue(Holder holder, PublicKey signaturePublicKey, PublicKey authenticationPublicKey) {
        X509Certificate authentication = issue(CertificateKind.USER_AUTHENTICATION, holder, authenticationPublicKey);
        X509Certificate signature = issue(
                CertificateKind.SIGNATURE,
                holder,
                signaturePublicKey,
                authentication.getNotAfter().toInstant());
        return new IssuedCertificates(signature, authentication);
    }

    /**
     * Issues one certificate, valid from now to the fifth birthday.
     *
     * @param kind which
     * @param holder whose it is
     * @param key of the card
     * @param caps ends that it can't exceed: for a signature certificate, that of the user authentication certificate
     * @throws IllegalArgumentException if the holder's birthday isn't known
     */
    X509Certificate issue(CertificateKind kind, Holder holder, PublicKey key, Instant... caps) {
        LocalDate birthDate = holder.attributes()
                .birthDate()
                .date()
                .orElseThrow(() -> new IllegalArgumentException(
                        "the validity of a certificate is counted in birthdays;" + " this holder's isn't known"));
        Instant now = now();
        Instant end = Validity.notAfter(
                LocalDate.ofInstant(now, Validity.JAPAN), birthDate, switches.leapDayBirthday(), caps);
        CertificateContents contents = new CertificateContents(
                key,
                serialNumbers.next(kind),
                switches.notBefore().of(now),
                end,
                holder,
                SubscriberId.draw(now, holder.municipality(), chance));
        return authorities.of(kind).issue(profile(kind), contents, switches);
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
        return new Issuance(authorities, Clock.fixed(then, Validity.JAPAN), chance, serialNumbers, switches);
    }

    /** The same by another authority of its kind. */
    Issuance by(CertificationAuthority other) {
        boolean signature = other.kind() == CertificateKind.SIGNATURE;
        Authorities both = new Authorities(
                signature ? other : authorities.signatureCa(), signature ? authorities.userAuthenticationCa() : other);
        return new Issuance(both, clock, chance, serialNumbers, switches);
    }

    Instant now() {
        return clock.instant();
    }
}
