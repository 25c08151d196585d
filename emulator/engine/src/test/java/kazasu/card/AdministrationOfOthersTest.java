package kazasu.card;

import static org.assertj.core.api.Assertions.assertThat;

import kazasu.apdu.ApduResponse;
import kazasu.apdu.Hex;
import kazasu.model.Aids;
import kazasu.model.Profile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** docs/other-applications.md §5, on a card from the factory. */
final class AdministrationOfOthersTest {
    private static final String TEXT = "00A4010C0A" + Aids.TEXT;

    private final EmbeddedCard card = EmbeddedCard.blank(Profile.PLASTIC, new SeededChance(1, 3));
    private final Apdus apdus = new Apdus(card);

    @BeforeEach
    void session() {
        card.powerOn();
        apdus.select(Aids.ADMINISTRATION);
        apdus.sw(TEXT).as("before the session").isEqualTo("6982");
        apdus.sw("00DA5F5103E00000").as("before the session").isEqualTo("6982");
        ApduResponse challenge = apdus.send("0084000010");
        apdus.sw("0082000010" + Hex.format(DeviceAuthenticationKey.TEST.answer(challenge.data())))
                .isEqualTo("9000");
    }

    @Test
    void writesTheFilesOfTheApplicationChosen() {
        apdus.sw("00A4020C020008").isEqualTo("9000");
        apdus.sw(TEXT).isEqualTo("9000");
        apdus.sw("00D6000001AA").as("none is current").isEqualTo("6986");
        apdus.sw("00A4020C020008").isEqualTo("9000");
        apdus.sw("00D6000F01AA").isEqualTo("9000");
        apdus.sw("00D6001001AA").isEqualTo("6B00");
        apdus.sw("00A4020C020013").as("a key").isEqualTo("6A82");
        apdus.sw("00A4010C0A" + Aids.JPKI).isEqualTo("9000");
        apdus.sw("00A4020C020008").isEqualTo("9000");
        apdus.sw("00D6000301AA").isEqualTo("6B00");
        apdus.select(Aids.TEXT);
        assertThat(apdus.read(0x0008)).isEqualTo("FF".repeat(15) + "AA");
    }

    @Test
    void writesRecordsAsBytes() {
        apdus.sw("00A4010C0A" + Aids.COMMON).isEqualTo("9000");
        apdus.sw("00A4020C020001").isEqualTo("9000");
        apdus.sw("00D60000060101AA0202BB").isEqualTo("9000");
        apdus.select(Aids.COMMON);
        assertThat(Hex.format(apdus.send("00B2010C00").data())).isEqualTo("0101AA");
        assertThat(apdus.send("00B2020C00").data()).startsWith(0x02, 0x02, 0xBB, 0xFF);
        apdus.sw("00B2030C00").isEqualTo("6A83");
        apdus.sw("00B2FF0C00").isEqualTo("6A83");
    }

    @ParameterizedTest
    @ValueSource(strings = {"F04B415A41535502", "A0000001510000", "D39210003100010104", "D3921000310001010499"})
    void choosesOnlyWhatHasFiles(String aid) {
        apdus.sw(TEXT).isEqualTo("9000");
        apdus.sw("00A4010C%02X%s".formatted(aid.length() / 2, aid)).isEqualTo("6A82");
        apdus.sw("00A4020C020005").as("the choice stays").isEqualTo("9000");
        apdus.sw("00D600A001AA").isEqualTo("9000");
    }

    @ParameterizedTest
    @CsvSource({
        "00A4010C04D3921000,6700",
        "00A4010C,6700",
        "00A401040AD3921000310001010408,6A86",
        "00A4030C0AD3921000310001010408,6A86",
        "00DA5F52021122,6A88",
        "00DA5F51,6700",
        "00DA5F5102112200,6700",
        "002C039104,6A88",
        "002C03FF,6A88"
    })
    void refusesInTheOrderOfTheChecks(String command, String sw) {
        apdus.sw(command).isEqualTo(sw);
    }

    @Test
    void theAtrIsOneTo32BytesLong() {
        apdus.sw("00DA5F5121" + "AA".repeat(33)).isEqualTo("6700");
        apdus.sw("00DA5F5120" + "AA".repeat(32)).isEqualTo("9000");
        apdus.select(Aids.JUKI);
        assertThat(apdus.send("00CA5F5100").data()).hasSize(32);
        apdus.sw("00CA5F511F").isEqualTo("6700");
    }

    @Test
    void aBlankCardHasNoAtrNoRecordAndNoPin() {
        apdus.sw(TEXT).isEqualTo("9000");
        apdus.sw("002C029104" + "31323334").as("BLANK").isEqualTo("6985");
        apdus.select(Aids.TEXT);
        apdus.sw("00CA5F5100").isEqualTo("6A88");
        apdus.sw("00200091").isEqualTo("63C0");
        apdus.verify(0x11, "1234").isEqualTo("6984");
        apdus.select(Aids.COMMON);
        apdus.sw("00B2010C00").isEqualTo("6A83");
    }

    @Test
    void keysStayTheJpkiApplications() {
        apdus.sw(TEXT).isEqualTo("9000");
        apdus.sw("0046819700").isEqualTo("6985");
        apdus.sw("0046819300").isEqualTo("6A88");
        apdus.sw("002C0393").as("a key is no PIN").isEqualTo("6A88");
        apdus.sw("002C0398").as("the JPKI AP's").isEqualTo("6A88");
        apdus.sw("002C0392").as("never set").isEqualTo("6985");
    }

    @Test
    void theChoiceEndsWithTheSession() {
        apdus.sw(TEXT).isEqualTo("9000");
        session();
        apdus.sw("002C0391").isEqualTo("6A88");
    }
}
