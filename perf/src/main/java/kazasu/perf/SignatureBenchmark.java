package kazasu.perf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import kazasu.apdu.ApduResponse;
import kazasu.card.CryptoProvider;
import kazasu.model.Profile;
import kazasu.workbench.card.Cards;
import kazasu.workbench.card.HeldCard;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** RSA-2048 signatures a second: one APDU to a card that is powered and unlocked, and the provider's bare operation. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class SignatureBenchmark {
    private static final int RSA_BITS = 2048;

    /** A card of each thread's own. */
    @State(Scope.Thread)
    public static class UnlockedCard {
        private final SplittableRandom random = new SplittableRandom(1);
        private Path home = Path.of("");
        private @Nullable HeldCard card;

        /** Up to the key; done once. */
        @Setup(Level.Trial)
        public void unlock() throws IOException {
            home = Files.createTempDirectory("kazasu-bench");
            HeldCard held = new Cards(home).open(Profile.PLASTIC.name());
            card = held;
            held.slot().powerOn();
            String password = String.valueOf(held.signaturePassword().orElseThrow());
            SignPath.unlock(password).forEach(command -> check(held.slot().send(command)));
        }

        ApduResponse sign() {
            return check(Objects.requireNonNull(card).slot().send(SignPath.sign(DigestInfo.fresh(random))));
        }

        private static ApduResponse check(ApduResponse answer) {
            if (!answer.isOk()) {
                throw new IllegalStateException("the card answers " + answer);
            }
            return answer;
        }

        /** Gives card and directory back. */
        @TearDown(Level.Trial)
        public void close() throws IOException {
            Objects.requireNonNull(card).close();
            try (Stream<Path> files = Files.walk(home)) {
                List<Path> deepestFirst =
                        files.sorted(Comparator.reverseOrder()).toList();
                for (Path file : deepestFirst) {
                    Files.delete(file);
                }
            }
        }
    }

    /** The provider alone, with a key of the same size: a card's own can't be had. */
    @State(Scope.Thread)
    public static class BareKey {
        private final SplittableRandom random = new SplittableRandom(1);
        private final Cipher cipher;

        /** Uses the provider that the card would use: the first that there is. */
        public BareKey() {
            try {
                KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
                generator.initialize(RSA_BITS);
                PrivateKey key = generator.generateKeyPair().getPrivate();
                cipher = Cipher.getInstance("RSA/ECB/PKCS1Padding", CryptoProvider.cipher());
                cipher.init(Cipher.ENCRYPT_MODE, key);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }

        byte[] sign() throws GeneralSecurityException {
            return cipher.doFinal(DigestInfo.fresh(random));
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
