package kazasu.client;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Random;
import kazasu.apdu.CardSlot;
import kazasu.card.Chance;
import kazasu.pki.Authorities;
import kazasu.pki.CertificateKind;
import kazasu.pki.Holder;
import kazasu.pki.Issuance;
import kazasu.pki.IssuedCertificates;

/** A specimen holder's certificates under a test authority, and a fake card that carries them. */
final class Fixture {
    static final Instant NOW = Instant.parse("2026-11-23T01:30:15.250Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    static final String PASSWORD = "ABC123";
    static final Authorities AUTHORITIES = Authorities.create(CLOCK, () -> (RSAPrivateCrtKey) newKey().getPrivate());

    private static final KeyPair KEY = newKey();
    private static final IssuedCertificates ISSUED = issue();

    private Fixture() {}

    static X509Certificate certificate() {
        return ISSUED.signature();
    }

    static X509Certificate ca() {
        return AUTHORITIES.of(CertificateKind.SIGNATURE).certificate();
    }

    static FakeCard card() {
        try {
            FakeCard card = new FakeCard(KEY.getPrivate(), PASSWORD);
            card.put(0x0001, certificate().getEncoded(), 3072);
            card.put(0x0002, ca().getEncoded(), 2048);
            return card;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A file signed in CMS, detached. */
    static byte[] detached(Path file, CardSlot slot, String password) throws IOException {
        return CmsFormat.detached(CLOCK)
                .sign(Original.of(file), CardSigner.of(slot, CertificateKind.SIGNATURE, password.toCharArray()));
    }

    private static IssuedCertificates issue() {
        RSAPublicKey key = (RSAPublicKey) KEY.getPublic();
        return new Issuance(AUTHORITIES, CLOCK, new Seeded()).issue(Holder.SPECIMEN, key, key);
    }

    private static KeyPair newKey() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Seeded implements Chance {
        private final Random random = new Random(7);

        @Override
        public void nextBytes(byte[] bytes) {
            random.nextBytes(bytes);
        }

        @Override
        public RSAPrivateCrtKey nextRsaKey() {
            throw new UnsupportedOperationException();
        }
    }
}
