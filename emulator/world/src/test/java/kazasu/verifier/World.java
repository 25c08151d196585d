package kazasu.verifier;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.RSAPublicKeySpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import kazasu.card.SeededChance;
import kazasu.office.PooledKeys;
import kazasu.pki.AuthorityGenerations;
import kazasu.pki.CertificateKind;
import kazasu.pki.CertificateSwitches;
import kazasu.pki.CertificationAuthority;
import kazasu.pki.Holder;
import kazasu.pki.Issuance;
import kazasu.pki.IssuedCertificates;
import kazasu.pki.SerialNumbers;
import kazasu.pki.status.Crl;
import kazasu.pki.status.RevocationEntry;

/** Authorities of three generations, the specimen holder's certificates and an empty list for them; made once, since keys take time. */
final class World {
    static final Instant NOW = Instant.parse("2026-11-24T06:30:00Z");
    static final PooledKeys KEYS = new PooledKeys(new SeededChance(5, 41));
    static final AuthorityGenerations AUTHORITIES = AuthorityGenerations.create(KEYS);
    static final RSAPrivateCrtKey KEY = KEYS.get();
    static final RSAPrivateCrtKey LOGIN_KEY = KEYS.get();
    static final IssuedCertificates ISSUED = issue(NOW.minus(Duration.ofDays(1)), CertificateSwitches.DEFAULTS);
    static final X509Certificate HOLDER = ISSUED.signature();
    static final X509Certificate LOGIN = ISSUED.userAuthentication();

    private World() {}

    static IssuedCertificates issue(Instant at, CertificateSwitches switches) {
        SeededChance chance = new SeededChance(5, 42);
        return new Issuance(
                        AUTHORITIES, Clock.fixed(at, ZoneOffset.UTC), chance, SerialNumbers.random(chance), switches)
                .issue(Holder.SPECIMEN, publicKey(KEY), publicKey(LOGIN_KEY));
    }

    static PublicKey publicKey(RSAPrivateCrtKey key) {
        try {
            return KeyFactory.getInstance("RSA")
                    .generatePublic(new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static CertificationAuthority authority(CertificateKind kind) {
        return AUTHORITIES.at(kind, NOW);
    }

    static TrustedAuthorities trusted() {
        return TrustedAuthorities.of(AUTHORITIES.all().stream()
                .map(CertificationAuthority::certificate)
                .toList());
    }

    static byte[] list(CertificationAuthority authority, Instant thisUpdate, RevocationEntry... entries) {
        return Crl.sign(
                        authority,
                        Holder.SPECIMEN.municipality(),
                        BigInteger.ONE,
                        thisUpdate,
                        thisUpdate.plus(Duration.ofDays(1)),
                        List.of(entries))
                .encoded();
    }

    /** Of the newest generation of both kinds, published at midnight in Japan. */
    static CrlSource lists(RevocationEntry... entries) {
        Instant midnight = Instant.parse("2026-11-23T15:00:00Z");
        return CrlSource.of(Stream.of(CertificateKind.values())
                .map(kind -> list(authority(kind), midnight, entries))
                .toList());
    }

    static Verifier verifier(RevocationEntry... entries) {
        return new Verifier(trusted(), lists(entries), VerifierPolicy.standard());
    }
}
