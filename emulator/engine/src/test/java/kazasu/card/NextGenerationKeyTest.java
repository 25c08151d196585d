package kazasu.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import kazasu.apdu.ApduResponse;
import kazasu.apdu.Hex;
import kazasu.image.CardImage;
import kazasu.model.Aids;
import kazasu.model.KeyAlgorithm;
import kazasu.pki.CertificateKind;
import kazasu.pki.KeyPairGenerationDevice;
import org.bouncycastle.util.BigIntegers;
import org.junit.jupiter.api.Test;

/** P-384 keys (docs/decisions.md §4, §5). */
final class NextGenerationKeyTest {
    private static final String SELECT = "00A4040C0A" + Aids.JPKI;
    private static final String VERIFY = "0020009804" + "31323334";
    private static final String MESSAGE = "4B617A617375";
    private static final String SIGN_MESSAGE = "802A0397" + "06" + MESSAGE + "00";

    private static EmbeddedCard with(Chance chance) {
        EmbeddedCard card = CardImage.of(TestCards.specimen()).toCard(chance);
        card.powerOn();
        return card;
    }

    @Test
    void theDeviceMakesImportsAndReadsThem() {
        EmbeddedCard card = with(new SystemChance());
        KeyPairGenerationDevice device = KeyPairGenerationDevice.open(card, DeviceAuthenticationKey.TEST);
        CertificateKind kind = CertificateKind.USER_AUTHENTICATION;
        PublicKey made = device.generateKeyPair(kind, KeyAlgorithm.P_384);
        assertThat(made).isInstanceOf(ECPublicKey.class).isEqualTo(device.publicKey(kind));
        KeyPair pair = new SystemChance().nextEcKey(EcKeys.P_384);
        device.importKey(kind, (ECPublicKey) pair.getPublic(), (ECPrivateKey) pair.getPrivate());
        assertThat(device.publicKey(kind)).isEqualTo(pair.getPublic()).isNotEqualTo(made);
    }

    private static byte[] generate(EmbeddedCard card) {
        KeyPairGenerationDevice.open(card, DeviceAuthenticationKey.TEST);
        byte[] point = card.send("0046829700").data();
        card.send(SELECT);
        card.send(VERIFY);
        return point;
    }

    private static boolean verifies(byte[] point, byte[] message, byte[] signature) throws Exception {
        Signature verifier = Signature.getInstance("SHA384withECDSA");
        verifier.initVerify(Points.publicKey(point));
        verifier.update(message);
        return verifier.verify(signature);
    }

    @Test
    void signsByEverySchemeThatItKnows() throws Exception {
        EmbeddedCard card = with(new SystemChance());
        byte[] point = generate(card);
        assertThat(point).hasSize(97).startsWith(4);
        byte[] message = Hex.parse(MESSAGE);
        String hash = Hex.format(MessageDigest.getInstance("SHA-384").digest(message));
        for (String command : new String[] {
            SIGN_MESSAGE,
            "802A0197" + "06" + MESSAGE + "00",
            "802A0097" + "30" + hash + "00",
            "802A0297" + "30" + hash + "00"
        }) {
            ApduResponse answer = card.send(command);
            assertThat(answer.swHex()).as(command).isEqualTo("9000");
            assertThat(answer.data().length).isBetween(70, 104);
            assertThat(verifies(point, message, answer.data())).as(command).isTrue();
        }
        assertThat(card.send("802A0497" + "20" + "00".repeat(32) + "00").swHex())
                .isEqualTo("6A86");
        assertThat(card.send("802A0297" + "20" + "00".repeat(32) + "00").swHex())
                .isEqualTo("6985");
        assertThat(card.send("802A0097" + "31" + "00".repeat(49) + "00").swHex())
                .isEqualTo("6985");
        assertThat(card.send("802A0097" + "01" + "01" + "00").isOk()).isTrue();
    }

    @Test
    void neverSignsTwiceTheSame() {
        EmbeddedCard card = with(new SystemChance());
        generate(card);
        assertThat(card.send(SIGN_MESSAGE)).isNotEqualTo(card.send(SIGN_MESSAGE));
        EmbeddedCard seeded = with(new SeededChance(5, 5));
        generate(seeded);
        assertThat(seeded.send(SIGN_MESSAGE)).isNotEqualTo(seeded.send(SIGN_MESSAGE));
    }

    @Test
    void aSeedFixesKeyAndSignatures() throws Exception {
        EmbeddedCard one = with(new SeededChance(6, 6));
        EmbeddedCard two = with(new SeededChance(6, 6));
        byte[] point = generate(one);
        assertThat(generate(two)).isEqualTo(point);
        for (int i = 0; i < 3; i++) {
            byte[] signature = one.send(SIGN_MESSAGE).data();
            assertThat(two.send(SIGN_MESSAGE).data()).isEqualTo(signature);
            assertThat(verifies(point, Hex.parse(MESSAGE), signature)).isTrue();
        }
    }

    @Test
    void anImportedKeySignsAfterARestart() throws Exception {
        EmbeddedCard card = with(new SystemChance());
        KeyPair pair = new SystemChance().nextEcKey("secp384r1");
        byte[] point = Points.bytes((ECPublicKey) pair.getPublic());
        BigInteger s = ((ECPrivateKey) pair.getPrivate()).getS();
        KeyPairGenerationDevice.open(card, DeviceAuthenticationKey.TEST);
        String scalar = "00DAB19730" + Hex.format(BigIntegers.asUnsignedByteArray(48, s));
        assertThat(card.send(scalar).swHex()).isEqualTo("6985");
        assertThat(card.send("00DAB09761" + Hex.format(point)).isOk()).isTrue();
        assertThat(card.send("00DA929780" + "01".repeat(128)).swHex()).isEqualTo("6985");
        assertThat(card.send("0046819700").swHex()).isEqualTo("6985");
        assertThat(card.send(scalar).isOk()).isTrue();
        assertThat(card.send(scalar).swHex()).isEqualTo("6985");
        EmbeddedCard again = CardImage.of(card).toCard(new SystemChance());
        again.powerOn();
        KeyPairGenerationDevice.open(again, DeviceAuthenticationKey.TEST);
        assertThat(again.send("0046819700").data()).isEqualTo(point);
        again.send(SELECT);
        again.send(VERIFY);
        assertThat(verifies(point, Hex.parse(MESSAGE), again.send(SIGN_MESSAGE).data()))
                .isTrue();
    }

    @Test
    void anRsaKeyTakesItsPlaceAgain() {
        EmbeddedCard card = with(new SeededChance(7, 7));
        byte[] point = generate(card);
        KeyPairGenerationDevice device = KeyPairGenerationDevice.open(card, DeviceAuthenticationKey.TEST);
        assertThat(device.generateKeyPair(CertificateKind.USER_AUTHENTICATION, KeyAlgorithm.RSA_2048))
                .isInstanceOf(RSAPublicKey.class);
        String memory = String.join(
                "\n",
                card.state().paths().stream()
                        .map(path -> Hex.format(card.state().get(path)))
                        .toList());
        assertThat(memory).doesNotContain(Hex.format(Arrays.copyOf(point, 97)));
        card.send(SELECT);
        card.send(VERIFY);
        assertThat(card.send(SIGN_MESSAGE).data()).hasSize(256);
    }
}
