package kazasu.pki;

import java.nio.file.Path;
import java.security.interfaces.RSAPrivateCrtKey;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * The two authorities above the cards that are issued at one time. They are test authorities: their names say so, and their
 * keys lie readable in the home. {@link AuthorityGenerations} are all of a home.
 *
 * @param signatureCa 署名用認証局
 * @param userAuthenticationCa 利用者証明用認証局
 */
public record Authorities(CertificationAuthority signatureCa, CertificationAuthority userAuthenticationCa)
        implements IssuingAuthorities {
    /**
     * New authorities, in memory only, valid for ten years.
     *
     * @param clock first second of their validity
     * @param keys asked twice for a new RSA-2048 key, e.g. {@code chance::nextRsaKey}
     */
    public static Authorities create(Clock clock, Supplier<RSAPrivateCrtKey> keys) {
        Instant now = clock.instant();
        return new Authorities(
                CertificationAuthority.create(CertificateKind.SIGNATURE, keys.get(), now),
                CertificationAuthority.create(CertificateKind.USER_AUTHENTICATION, keys.get(), now));
    }

    /**
     * Those of a home that issue now, see {@link AuthorityGenerations#open}.
     *
     * @param home the state directory; made if absent
     * @param clock which generation
     * @param keys asked for a new RSA-2048 key for each one that is made
     * @throws NoAuthorityException if no generation covers the time
     * @throws AuthorityFileException if a file is damaged or holds something else; it is left as it is
     */
    public static Authorities open(Path home, Clock clock, Supplier<RSAPrivateCrtKey> keys) {
        AuthorityGenerations generations = AuthorityGenerations.open(home, keys);
        Instant now = clock.instant();
        return new Authorities(
                generations.at(CertificateKind.SIGNATURE, now),
                generations.at(CertificateKind.USER_AUTHENTICATION, now));
    }

    /**
     * One of the two.
     *
     * @param kind which
     */
    public CertificationAuthority of(CertificateKind kind) {
        return kind == CertificateKind.SIGNATURE ? signatureCa : userAuthenticationCa;
    }

    /** One of the two, at any time. */
    @Override
    public CertificationAuthority at(CertificateKind kind, Instant instant) {
        return of(kind);
    }
}
