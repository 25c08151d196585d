package kazasu.client;

import static kazasu.pki.CertificateKind.SIGNATURE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import kazasu.apdu.Hex;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** card-interface.md §3, §4 and the defects of §8. */
class JpkiCardTest {
    private final FakeCard slot = Fixture.card();

    @BeforeEach
    void power() {
        slot.powerOn();
    }

    @Test
    void triesAreAskedForWithExactlyFourBytes() {
        slot.tries = 3;
        assertThat(JpkiCard.select(slot).triesLeft(SIGNATURE)).isEqualTo(3);
        assertThat(slot.log).containsExactly("00A4040C0AD392F000260100000001", "00A4020C02001B", "00200080");
    }

    @ParameterizedTest
    @CsvSource({"25536" /* 63C0 */, "27012" /* 6984 */})
    void aBlockedPinHasNoTriesLeftHoweverTheCardSaysSo(int answer) {
        slot.tries = 0;
        slot.lockedQuery = answer;
        assertThat(JpkiCard.select(slot).triesLeft(SIGNATURE)).isZero();
    }

    @Test
    void anotherAnswerToTheQueryIsNotTakenForANumber() {
        slot.tries = 0;
        slot.lockedQuery = 0x6982;
        assertThatExceptionOfType(UnexpectedStatusException.class)
                .isThrownBy(() -> JpkiCard.select(slot).triesLeft(SIGNATURE))
                .withMessage("asking for the tries left: the card answered 6982")
                .satisfies(e -> assertThat(e.sw()).isEqualTo(0x6982));
    }

    @Test
    void aWrongPinThenABlockedOne() {
        JpkiCard card = JpkiCard.select(slot);
        slot.tries = 1;
        assertThatExceptionOfType(WrongPinException.class)
                .isThrownBy(() -> card.verify(SIGNATURE, ascii("WRONG1")))
                .withMessage("wrong signature password; it is blocked now")
                .satisfies(e -> assertThat(e.triesLeft()).isZero());
        assertThatExceptionOfType(PinBlockedException.class)
                .isThrownBy(() -> card.verify(SIGNATURE, ascii(Fixture.PASSWORD)))
                .satisfies(e -> assertThat(e.kind()).isEqualTo(SIGNATURE));
    }

    @Test
    void theSignatureCertificateNeedsThePasswordItsAuthoritysDoesNot() {
        JpkiCard card = JpkiCard.select(slot);
        assertThat(card.caCertificate(SIGNATURE)).isEqualTo(Fixture.ca());
        assertThatThrownBy(() -> card.certificate(SIGNATURE))
                .isInstanceOf(UnexpectedStatusException.class)
                .hasMessage("reading EF 0001: the card answered 6982");
        card.verify(SIGNATURE, ascii(Fixture.PASSWORD));
        assertThat(card.certificate(SIGNATURE)).isEqualTo(Fixture.certificate());
    }

    @ParameterizedTest(name = "{0} bytes at a time")
    @ValueSource(ints = {1, 3, 7, 128, 255})
    void aCardThatGivesLessThanAsked(int longestRead) {
        slot.longestRead = longestRead;
        assertThat(JpkiCard.select(slot).caCertificate(SIGNATURE)).isEqualTo(Fixture.ca());
    }

    @Test
    void aFileWithoutFiller() throws Exception {
        byte[] der = Fixture.ca().getEncoded();
        slot.put(0x0002, der, der.length);
        assertThat(JpkiCard.select(slot).caCertificate(SIGNATURE)).isEqualTo(Fixture.ca());
    }

    @Test
    void noByteBeyondTheCertificateIsAskedForAfterTheFirstChunk() throws Exception {
        int length = Fixture.ca().getEncoded().length;
        JpkiCard.select(slot).caCertificate(SIGNATURE);
        int chunks = (length + 255) / 256;
        assertThat(slot.log.get(slot.log.size() - 1))
                .isEqualTo(String.format("00B0%04X%02X", (chunks - 1) * 256, length % 256));
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(strings = {"FF", "FFFFFFFF", ""})
    void anEmptyFileHasNoCertificate(String content) {
        slot.put(0x0002, Hex.parse(content), content.isEmpty() ? 0 : 2048);
        assertNoCertificate();
    }

    @Test
    void aFileThatIsNotThereHasNoCertificate() {
        slot.files.remove(0x0002);
        assertNoCertificate();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "31820100, it begins with 31 82",
        "30800000, it begins with 30 80",
        "30830100, it begins with 30 83",
        "30, the file ends after 1 bytes",
        "308205DC, the file ends after 40 bytes",
        "3082FFFF, it claims 65539 bytes",
        "3003020101, it can't be decoded",
        "30810102, it can't be decoded"
    })
    void whatIsNoCertificateIsSaidToBeDamaged(String content, String problem) {
        byte[] header = Hex.parse(content);
        slot.put(0x0002, header, header.length == 1 ? 1 : 40);
        assertThatExceptionOfType(DamagedCertificateException.class)
                .isThrownBy(() -> JpkiCard.select(slot).caCertificate(SIGNATURE))
                .withMessage("the certificate in EF 0002 is damaged: " + problem)
                .satisfies(e -> assertThat(e.file()).isEqualTo(0x0002));
    }

    @ParameterizedTest(name = "{0} bytes in all")
    @ValueSource(ints = {2, 127, 129, 130, 131, 255, 256, 257, 258, 259, 260, 510, 514, 768})
    void everyLengthOfADerObject(int length) {
        byte[] object = object(length);
        slot.put(0x0002, object, 2048);
        slot.transmit(Hex.parse("00A4020C020002"));
        assertThat(new CertificateFile(slot, 0x0002).read()).isEqualTo(object);
    }

    @Test
    void signingWithoutThePasswordIsRefused() {
        assertThatThrownBy(() -> JpkiCard.select(slot).sign(SIGNATURE, new byte[51]))
                .isInstanceOf(UnexpectedStatusException.class)
                .hasMessage("COMPUTE DIGITAL SIGNATURE: the card answered 6982");
    }

    private void assertNoCertificate() {
        assertThatExceptionOfType(NoCertificateException.class)
                .isThrownBy(() -> JpkiCard.select(slot).caCertificate(SIGNATURE))
                .withMessage("the card has no certificate in EF 0002")
                .satisfies(e -> assertThat(e.file()).isEqualTo(0x0002));
    }

    /** A SEQUENCE of zeros with the shortest header for its length. */
    private static byte[] object(int length) {
        String header = switch (length < 130 ? 0 : length < 259 ? 1 : 2) {
            case 0 -> String.format("30%02X", length - 2);
            case 1 -> String.format("3081%02X", length - 3);
            default -> String.format("3082%04X", length - 4);
        };
        return Arrays.copyOf(Hex.parse(header), length);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
