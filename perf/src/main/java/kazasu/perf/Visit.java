package kazasu.perf;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import kazasu.apdu.ApduResponse;
import kazasu.apdu.CommandApdu;
import kazasu.card.EmbeddedCard;
import kazasu.image.CardImage;
import org.jspecify.annotations.Nullable;

/**
 * One card and what is known of it: each visit of its holder is played and checked, answer by answer. The signature is only
 * collected; {@link Signed#isRight()} checks it afterwards, so that no verification is timed.
 */
final class Visit {
    private static final int TRIES = 3;
    private static final int OK = 0x9000;
    private static final int PIN_FILE = 0x0018;
    private static final int KEY_FILE = 0x0017;
    private static final int CERTIFICATE_FILE = 0x000A;
    private static final byte[] RIGHT = "1234".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] WRONG = "9999".getBytes(StandardCharsets.US_ASCII);
    private static final int CHUNK = 256;

    private final EmbeddedCard card;
    private final BigInteger modulus;
    private final byte[] certificate;
    private final SplittableRandom random;
    private int triesLeft = TRIES;
    private int apdus;

    /** A signature and what was signed. */
    record Signed(BigInteger modulus, byte[] info, byte[] signature) {
        boolean isRight() {
            return DigestInfo.isSignedBy(new Key(modulus), info, signature);
        }
    }

    private record Key(BigInteger modulus) implements RSAPublicKey {
        @Override
        public BigInteger getModulus() {
            return modulus;
        }

        @Override
        public BigInteger getPublicExponent() {
            return BigInteger.valueOf(65537);
        }

        @Override
        public String getAlgorithm() {
            return "RSA";
        }

        @Override
        public String getFormat() {
            return "none";
        }

        @Override
        public byte[] getEncoded() {
            return new byte[0];
        }
    }

    /**
     * A card that nobody has used yet.
     *
     * @param card without power
     * @param image that it was made from
     * @param seed of what its holder does
     */
    Visit(EmbeddedCard card, CardImage image, long seed) {
        this.card = card;
        random = new SplittableRandom(seed);
        modulus = new BigInteger(1, BenchImages.field(image, "key.0017.modulus"));
        certificate = Arrays.copyOf(BenchImages.field(image, "ef.000A"), 6 * CHUNK);
    }

    /** Commands sent so far. */
    int apdus() {
        return apdus;
    }

    /**
     * Card on the reader, application, some wrong PINs, the right one, the certificate, perhaps a signature, perhaps a wrong PIN that the
     * next visit finds, card away. One visit of four leaves the card on the reader.
     *
     * @param signatures what was signed is added here; null: nothing is signed
     */
    void play(@Nullable List<Signed> signatures) {
        card.exclusively(() -> {
            card.powerOn();
            expect(SignPath.selectApplication(), OK);
            expect(SignPath.selectFile(PIN_FILE), OK);
            queryTries();
            for (int wrong = random.nextInt(triesLeft); wrong > 0; wrong--) {
                guess();
            }
            expect(verify(RIGHT), OK);
            triesLeft = TRIES;
            readCertificate();
            if (signatures != null) {
                signatures.add(sign());
            }
            if (random.nextInt(2) == 0) {
                expect(SignPath.selectFile(PIN_FILE), OK);
                guess();
            }
            if (random.nextInt(4) != 0) {
                card.powerOff();
            }
            return this;
        });
    }

    private void queryTries() {
        expect(CommandApdu.of(0x00, 0x20, 0x00, 0x80), 0x63C0 + triesLeft);
    }

    private void guess() {
        triesLeft--;
        expect(verify(WRONG), 0x63C0 + triesLeft);
        queryTries();
    }

    private static CommandApdu verify(byte[] pin) {
        return CommandApdu.of(0x00, 0x20, 0x00, 0x80, pin);
    }

    private void readCertificate() {
        expect(SignPath.selectFile(CERTIFICATE_FILE), OK);
        for (int chunk = 0; chunk * CHUNK < certificate.length; chunk++) {
            byte[] data = expect(SignPath.read(chunk), OK).data();
            if (!Arrays.equals(data, 0, data.length, certificate, chunk * CHUNK, (chunk + 1) * CHUNK)) {
                throw new IllegalStateException("another card's certificate");
            }
        }
    }

    private Signed sign() {
        expect(SignPath.selectFile(KEY_FILE), OK);
        byte[] info = DigestInfo.fresh(random);
        return new Signed(modulus, info, expect(SignPath.sign(info), OK).data());
    }

    private ApduResponse expect(CommandApdu command, int sw) {
        apdus++;
        ApduResponse answer = card.send(command);
        if (answer.sw() != sw) {
            throw new IllegalStateException(String.format("expected %04X, the card answers %s", sw, answer.swHex()));
        }
        return answer;
    }
}
