package kazasu.pki;

import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.bouncycastle.asn1.x509.Certificate;

/** One set of keys and authorities for all tests, since keys take time, and certificates of the specimen holder. */
final class Fixture {
    /** 2026-11-23 10:30:15 in Japan. */
    static final Instant NOW = Instant.parse("2026-11-23T01:30:15.250Z");

    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    static final RSAPrivateCrtKey SIGNATURE_KEY = new TestChance(1).nextRsaKey();
    static final RSAPrivateCrtKey AUTHENTICATION_KEY = new TestChance(1).nextRsaKey();
    static final Authorities AUTHORITIES = Authorities.create(CLOCK, new TestChance(1)::nextRsaKey);

    private Fixture() {}

    static IssuedCertificates issue(CertificateSwitches switches) {
        TestChance chance = new TestChance(7);
        return new Issuance(AUTHORITIES, CLOCK, chance, SerialNumbers.random(chance), switches)
                .issue(Holder.SPECIMEN, publicKey(SIGNATURE_KEY), publicKey(AUTHENTICATION_KEY));
    }

    static IssuedCertificates issue() {
        return issue(CertificateSwitches.DEFAULTS);
    }

    static Certificate decoded(CertificateKind kind) {
        return CertificateSigning.decode(issue().of(kind));
    }

    static RSAPublicKey publicKey(RSAPrivateCrtKey key) {
        return RsaKeys.publicKey(key);
    }
}
