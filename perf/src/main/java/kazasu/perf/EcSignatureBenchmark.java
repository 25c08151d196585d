package kazasu.perf;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import kazasu.apdu.ApduResponse;
import kazasu.apdu.CommandApdu;
import kazasu.apdu.Hex;
import kazasu.card.CryptoProvider;
import kazasu.card.DeviceAuthenticationKey;
import kazasu.card.EmbeddedCard;
import kazasu.card.SystemChance;
import kazasu.model.Aids;
import kazasu.model.LifeCycle;
import kazasu.model.Profile;
import kazasu.pki.CertificateKind;
import kazasu.pki.KeyPairGenerationDevice;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** P-384 signatures over hashes a second: one APDU to a card that is powered and unlocked, and the provider's bare operation. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class EcSignatureBenchmark {
    private static final int HASH = 48;

    private static byte[] hash(SplittableRandom random) {
        byte[] hash = new byte[HASH];
        random.nextBytes(hash);
        return hash;
    }

    /** A card of each thread's own, with nothing on it but a key and its PIN. */
    @State(Scope.Thread)
    public static class UnlockedCard {
        private static final CertificateKind KEY = CertificateKind.USER_AUTHENTICATION;
        private static final byte[] PIN = "1234".getBytes(StandardCharsets.US_ASCII);

        private final SplittableRandom random = new SplittableRandom(1);
        private final EmbeddedCard card = EmbeddedCard.blank(Profile.PLASTIC, new SystemChance());

        /** Up to the key. */
        public UnlockedCard() {
            card.powerOn();
            try (KeyPairGenerationDevice device = KeyPairGenerationDevice.open(card, DeviceAuthenticationKey.TEST)) {
                check(card.send(CommandApdu.of(0x00, 0x46, 0x82, KEY.keyReference(), CommandApdu.LE_MAX)));
                device.setStatus(LifeCycle.PERSONALISED);
                device.setPin(KEY, PIN);
            }
            check(card.send(CommandApdu.of(0x00, 0xA4, 0x04, 0x0C, Hex.parse(Aids.JPKI))));
            check(card.send(CommandApdu.of(0x00, 0x20, 0x00, KEY.pinReference(), PIN)));
        }

        ApduResponse sign() {
            return check(
                    card.send(CommandApdu.of(0x80, 0x2A, 0x02, KEY.keyReference(), hash(random), CommandApdu.LE_MAX)));
        }

        private static ApduResponse check(ApduResponse answer) {
            if (!answer.isOk()) {
                throw new IllegalStateException("the card answers " + answer);
            }
            return answer;
        }
    }

    /** The provider alone. */
    @State(Scope.Thread)
    public static class BareKey {
        private final SplittableRandom random = new SplittableRandom(1);
        private final Signature signature;

        /** Uses the provider that the card would use. */
        public BareKey() {
            try {
                KeyPairGenerator generator = KeyPairGenerator.getInstance("EC", CryptoProvider.ellipticCurves());
                generator.initialize(new ECGenParameterSpec("secp384r1"));
                signature = Signature.getInstance("NONEwithECDSA", CryptoProvider.ellipticCurves());
                signature.initSign(generator.generateKeyPair().getPrivate());
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }

        byte[] sign() throws GeneralSecurityException {
            signature.update(hash(random));
            return signature.sign();
        }
    }

    /** COMPUTE DIGITAL SIGNATURE. */
    @Benchmark
    public ApduResponse applet(UnlockedCard card) {
        return card.sign();
    }

    /** The provider's private operation. */
    @Benchmark
    public byte[] provider(BareKey key) throws GeneralSecurityException {
        return key.sign();
    }
}
