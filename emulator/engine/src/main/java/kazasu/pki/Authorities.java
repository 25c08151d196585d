package kazasu.pki;

import java.nio.file.Path;
import java.security.interfaces.RSAPrivateCrtKey;
import java.time.Clock;
import java.util.function.Supplier;

/**
 * The two authorities above the cards of one home. They are test authorities: their names say so, and their keys lie readable
 * in the home.
 *
 * @param signatureCa 署名用認証局
 * @param userAuthenticationCa 利用者証明用認証局
 */
public record Authorities(CertificationAuthority signatureCa, CertificationAuthority userAuthenticationCa) {
    /**
     * New authorities, in memory only, valid for ten years.
     *
     * @param clock first second of their validity
     * @param keys asked twice for a new RSA-2048 key, e.g. {@code chance::nextRsaKey}
     */
    public static Authorities create(Clock clock, Supplier<RSAPrivateCrtKey> keys) {
        return new Authorities(
                create(CertificateKind.SIGNATURE, clock, keys),
                create(CertificateKind.USER_AUTHENTICATION, clock, keys));
    }

    /**
     * The authorities of a home: {@code authorities/signature-ca.pem} and {@code authorities/user-authentication-ca.pem}, made
     * at the first call. If two processes make them at once, both get those of the faster one.
     *
     * @param home the state directory; made if absent
     * @param clock first second of their validity, if they are made
     * @param keys asked for a new RSA-2048 key for each one that is made
     * @throws AuthorityFileException if a file is damaged or holds something else; it is left as it is
     */
    public static Authorities open(Path home, Clock clock, Supplier<RSAPrivateCrtKey> keys) {
        AuthorityFiles files = new AuthorityFiles(home.resolve("authorities"), AuthorityNames.TEST);
        return new Authorities(
                files.open(CertificateKind.SIGNATURE, () -> create(CertificateKind.SIGNATURE, clock, keys)),
                files.open(
                        CertificateKind.USER_AUTHENTICATION,
                        () -> create(CertificateKind.USER_AUTHENTICATION, clock, keys)));
    }

    /**
     * One of the two.
     *
     * @param kind which
     */
    public CertificationAuthority of(CertificateKind kind) {
        return kind == CertificateKind.SIGNATURE ? signatureCa : userAuthenticationCa;
    }

    private static CertificationAuthority create(CertificateKind kind, Clock clock, Supplier<RSAPrivateCrtKey> keys) {
        return CertificationAuthority.create(kind, AuthorityNames.TEST, keys.get(), clock.instant());
    }
}
