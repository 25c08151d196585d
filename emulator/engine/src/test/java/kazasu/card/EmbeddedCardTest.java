package kazasu.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Random;
import kazasu.apdu.CardRemovedException;
import kazasu.apdu.Hex;
import kazasu.model.Aids;
import kazasu.model.KeyAlgorithm;
import kazasu.model.Profile;
import kazasu.pki.CertificateKind;
import kazasu.pki.KeyPairGenerationDevice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EmbeddedCardTest {
    private static final String SELECT = "00A4040C0A" + Aids.JPKI;
    private static final String VERIFY = "0020009804" + "31323334";
    private static final String SIGN = "802A0097" + "14" + "00".repeat(20) + "00";

    @ParameterizedTest
    @CsvSource({
        "00,6700",
        "00A404,6700",
        "00A4040C0AD392F0002601000000,6700",
        "00B000000000,6700",
        "0084000000FFFF,6985",
        "00B0000000FFFF,6D00",
        "00A4040C00000AD392F000260100000001,6700",
        "008400000000,6700",
        "0084000000000100,6985",
        "0084000000000200,6700",
        "00A4040C05A000000999,6A82",
        "01A4040C0AD392F000260100000001,6881",
        "0CA4040C0AD392F000260100000001,6882",
        "40A4040C0AD392F000260100000001,6881",
        "00A40000,6A86",
        "00B0000000,6D00",
        "A0A40000,6E00",
        "00A4040007A0000001510000,9000"
    })
    void answersAtTheLevelOfTheIssuer(String command, String sw) {
        EmbeddedCard card = TestCards.specimen();
        assertThat(card.send(command).swHex()).isEqualTo(sw);
    }

    /** jCardSim takes class 01 and 0C for 00: then the application would be current afterwards. */
    @ParameterizedTest
    @CsvSource({"01", "0C", "40"})
    void neverTakesAnotherClassForASelect(String cla) {
        EmbeddedCard card = TestCards.specimen();
        card.send(cla + SELECT.substring(2));
        assertThat(card.send("00A4020C02000A").swHex()).isEqualTo("6A86");
    }

    @Test
    void anUnknownNameLeavesApplicationAndStatus() {
        EmbeddedCard card = TestCards.specimen();
        card.send(SELECT);
        card.send(VERIFY);
        assertThat(card.send("00A4040C05A000000999").swHex()).isEqualTo("6A82");
        assertThat(card.send(SIGN).isOk()).isTrue();
    }

    @Test
    void theStatusSurvivesAWarmResetAndFallsWithThePower() {
        EmbeddedCard card = TestCards.specimen();
        card.send(SELECT);
        card.send(VERIFY);
        card.warmReset();
        assertThat(card.send(SIGN).swHex()).isEqualTo("6D00");
        card.send(SELECT);
        assertThat(card.send(SIGN).isOk()).isTrue();
        card.powerOff();
        card.powerOn();
        card.send(SELECT);
        assertThat(card.send(SIGN).swHex()).isEqualTo("6982");
    }

    @Test
    void withoutPowerThereIsNoCard() {
        EmbeddedCard card = TestCards.specimen();
        card.powerOff();
        assertThatThrownBy(() -> card.send(SELECT)).isInstanceOf(CardRemovedException.class);
    }

    @Test
    void theAdministrationSessionEndsWithAReset() {
        EmbeddedCard card = TestCards.specimen();
        String reset = "002C0398";
        KeyPairGenerationDevice.open(card, DeviceAuthenticationKey.TEST);
        assertThat(card.send(reset).isOk()).isTrue();
        card.warmReset();
        card.send("00A4040C08" + Aids.ADMINISTRATION);
        assertThat(card.send(reset).swHex()).isEqualTo("6982");
    }

    @Test
    void garbageGetsAStatusWordAndTheCardLivesOn() {
        EmbeddedCard card = TestCards.specimen();
        Random random = new Random(7);
        card.send(SELECT);
        for (int i = 0; i < 10_000; i++) {
            byte[] garbage = new byte[1 + random.nextInt(i % 10 == 0 ? 600 : 12)];
            random.nextBytes(garbage);
            if (i % 3 == 0) {
                garbage[0] = 0;
            }
            byte[] answer = card.transmit(garbage);
            assertThat(answer).hasSizeGreaterThanOrEqualTo(2);
            assertThat(Hex.format(answer)).as(Hex.format(garbage)).isNotEqualTo("6F00");
        }
        card.send(SELECT);
        assertThat(card.send("00A4020C02000A").isOk()).isTrue();
    }

    @Test
    void truncatedCommandsGetAStatusWord() {
        EmbeddedCard card = TestCards.specimen();
        Random random = new Random(8);
        String[] commands = {SELECT, VERIFY, SIGN, "00B0000000", "00A4020C020017"};
        for (int i = 0; i < 10_000; i++) {
            byte[] whole = Hex.parse(commands[random.nextInt(commands.length)]);
            byte[] cut = Arrays.copyOf(whole, 1 + random.nextInt(whole.length));
            assertThat(Hex.format(card.transmit(cut))).isNotEqualTo("6F00");
        }
    }

    @Test
    void twoCardsNeverShareAKeyOrAChallenge() {
        Chance chance = new SystemChance();
        EmbeddedCard one = EmbeddedCard.blank(Profile.PLASTIC, chance);
        EmbeddedCard two = EmbeddedCard.blank(Profile.PLASTIC, chance);
        one.powerOn();
        two.powerOn();
        String challenge = "0084000020";
        assertThat(one.send(challenge)).isNotEqualTo(two.send(challenge));
        assertThat(newKey(one)).isNotEqualTo(newKey(two));
    }

    private static String newKey(EmbeddedCard card) {
        return Hex.format(KeyPairGenerationDevice.open(card, DeviceAuthenticationKey.TEST)
                .generateKeyPair(CertificateKind.SIGNATURE, KeyAlgorithm.RSA_2048)
                .getEncoded());
    }

    @Test
    void aSeedFixesACardKeysAndAll() {
        assertThat(TestCards.issued(3).state().get("jpki.card.files[6].publicKey"))
                .isEqualTo(TestCards.issued(3).state().get("jpki.card.files[6].publicKey"));
    }
}
