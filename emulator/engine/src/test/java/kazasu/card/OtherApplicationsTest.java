package kazasu.card;

import static org.assertj.core.api.Assertions.assertThat;

import kazasu.apdu.Hex;
import kazasu.model.Aids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** docs/other-applications.md §2, §3, on the specimen card. */
final class OtherApplicationsTest {
    private static final String ATTRIBUTES = "FF205FDF2108000E00200053005E"
            + "DF220FE6A49CE8A8BCE38080E5A4AAE9838E"
            + "DF2330E7BEA4E9A6ACE79C8CE5898DE6A98BE5B882E6A49CE8A8BCE794BAE4B880E4B881E79BAEEFBC91E795AAEFBC91E58FB7"
            + "DF24083139393130353034DF250131";
    private static final String NUMBER = "123456789012";
    private static final String NUMBER_B = "03050420360000";

    private final EmbeddedCard card = TestCards.specimen();
    private final Apdus apdus = new Apdus(card);

    @Test
    void thePinOpensNumberAndAttributes() {
        apdus.select(Aids.TEXT);
        apdus.sw("00B0810000").isEqualTo("6982");
        apdus.verify(0x11, "1234").isEqualTo("9000");
        assertThat(apdus.read(0x0001)).isEqualTo("FF100C" + "313233343536373839303132" + "FFFF");
        assertThat(apdus.read(0x0002)).startsWith(ATTRIBUTES).endsWith("FFFF").hasSize(2048);
        assertThat(apdus.read(0x0003))
                .hasSize(2 * 336)
                .startsWith("FF3082014BDF312098BFE703B812D89C")
                .contains("DF32201023DFD057D24B8E23EE0021A2F8589E93C3F47E49BCAD8A1A03AA931F194043DF33820100");
    }

    @ParameterizedTest
    @CsvSource({
        "0004,568,7F21820233",
        "0005,164,FF4082009FDF4104",
        "0006,269,A1820109",
        "0007,536,FF50820213",
        "0008,16,FFFF"
    })
    void theOtherTextFilesHaveTheirLengths(String ef, int length, String start) {
        apdus.select(Aids.TEXT);
        apdus.verify(0x11, "1234").isEqualTo("9000");
        assertThat(apdus.read(Integer.parseInt(ef, 16))).startsWith(start).hasSize(2 * length);
    }

    @Test
    void eachCheckNumberOpensItsOwnTextFile() {
        apdus.select(Aids.TEXT);
        apdus.verify(0x14, NUMBER).isEqualTo("9000");
        apdus.sw("00B0810011").isEqualTo("9000");
        apdus.sw("00B0820000").isEqualTo("6982");
        apdus.select(Aids.COMMON);
        apdus.select(Aids.TEXT);
        apdus.verify(0x15, NUMBER_B).isEqualTo("9000");
        apdus.sw("00B0810011").isEqualTo("6982");
        apdus.sw("00B0820000").isEqualTo("9000");
        apdus.sw("00B0830000").isEqualTo("9000");
    }

    @Test
    void theBlockedReferenceIsBlockedAsIssued() {
        apdus.select(Aids.TEXT);
        apdus.sw("00200092").isEqualTo("63C0");
        apdus.verify(0x12, "1234").isEqualTo("6984");
    }

    @Test
    void pinsAreChangedEachByItsOwnCommand() {
        apdus.select(Aids.TEXT);
        apdus.sw("00240191" + "0435363738").isEqualTo("6982");
        apdus.verify(0x11, "1234").isEqualTo("9000");
        apdus.sw("80320091" + "0435363738").isEqualTo("6D00");
        apdus.sw("00240191" + "0435363738").isEqualTo("9000");
        apdus.verify(0x11, "5678").isEqualTo("9000");
        apdus.select(Aids.JUKI);
        apdus.verify(0x1C, "1234").isEqualTo("9000");
        apdus.sw("0024019C" + "0435363738").isEqualTo("6D00");
        apdus.sw("8032009C" + "0435363738").isEqualTo("9000");
        apdus.verify(0x1C, "5678").isEqualTo("9000");
        apdus.select(Aids.COMMON);
        apdus.verify(0x1C, "1234").isEqualTo("9000");
    }

    @Test
    void checkNumbersCanNotBeChanged() {
        apdus.select(Aids.TEXT);
        apdus.verify(0x14, NUMBER).isEqualTo("9000");
        apdus.sw("002401940C" + "31".repeat(12)).isEqualTo("6982");
        apdus.sw("002401940B" + "31".repeat(11)).isEqualTo("6700");
    }

    @Test
    void theSurfaceIsOpenedInThreeSteps() {
        apdus.select(Aids.SURFACE);
        apdus.verify(0x11, "030504").isEqualTo("9000");
        assertThat(apdus.read(0x0001))
                .startsWith("FF1082021EDF1108" + "3139393130353034")
                .hasSize(2 * 547);
        apdus.sw("00B0820000").isEqualTo("6982");
        apdus.verify(0x12, NUMBER_B).isEqualTo("9000");
        assertThat(apdus.read(0x0002))
                .startsWith("FF2082032BDF2112001A002500290137017D01C301DA02DF02EADF22083139393130353034")
                .contains(Hex.format("KAZASU-TEST NO PHOTO".getBytes(java.nio.charset.StandardCharsets.US_ASCII)));
        apdus.sw("00B0850000").isEqualTo("6982");
        apdus.verify(0x13, NUMBER).isEqualTo("9000");
        assertThat(apdus.read(0x0005)).startsWith("FF40820259DF4143").hasSize(2 * 606);
        assertThat(apdus.read(0x0003)).startsWith("FF3082013B").hasSize(2 * 320);
    }

    @Test
    void theCardRecordIsFree() {
        apdus.select(Aids.COMMON);
        String record = "011C" + "393939303030303030303030303031" + "3130323031" + "3230333630353034";
        assertThat(Hex.format(apdus.send("00B2010C00").data())).isEqualTo(record);
        assertThat(Hex.format(apdus.send("00B2010400").data())).isEqualTo(record);
        assertThat(apdus.send("00B2010405").data()).hasSize(5);
        apdus.sw("00B2020C00").isEqualTo("6A83");
        apdus.sw("00B2000C00").isEqualTo("6A83");
        apdus.sw("00B2010D00").isEqualTo("6A81");
        apdus.sw("00B2010E00").isEqualTo("6A86");
        apdus.sw("00B201FC00").isEqualTo("6A86");
        apdus.sw("00B2010C").isEqualTo("6700");
        apdus.sw("00B2011C00").isEqualTo("6A82");
        apdus.sw("00B201CC00").isEqualTo("6981");
        apdus.sw("00B0810000").isEqualTo("6981");
    }

    @ParameterizedTest
    @CsvSource({"TEXT", "SURFACE", "COMMON", "JUKI"})
    void whatIsTheIssuersIsRefused(String name) throws ReflectiveOperationException {
        apdus.select((String) Aids.class.getField(name).get(null));
        apdus.sw("808A2200").isEqualTo("6982");
        apdus.sw("808A0000").isEqualTo("6A86");
        apdus.sw("80060000").isEqualTo("6982");
        apdus.sw("80500000").isEqualTo("6982");
        apdus.sw("80520000").isEqualTo("6982");
        apdus.sw("80540000").isEqualTo("6982");
        apdus.sw("80A20000").isEqualTo("6A86");
        apdus.sw("80FC0000").isEqualTo("6700");
        apdus.sw("08B0000000").isEqualTo("69FC");
        apdus.sw("08B2010400").isEqualTo("6882");
        apdus.sw("00D60000").isEqualTo("6D00");
    }

    @Test
    void sessionKeysAreRefusedEachInItsWay() {
        apdus.select(Aids.TEXT);
        apdus.sw("80AE00000100").isEqualTo("6982");
        apdus.verify(0x11, "1234").isEqualTo("9000");
        apdus.sw("80AE00000100").isEqualTo("6A80");
        apdus.sw("80AE0000").isEqualTo("6700");
        apdus.sw("80AE00010100").isEqualTo("6A86");
        apdus.select(Aids.SURFACE);
        apdus.sw("80AE00000100").isEqualTo("66F1");
        apdus.select(Aids.COMMON);
        apdus.sw("80AE00000100").isEqualTo("66F1");
        apdus.select(Aids.JUKI);
        apdus.sw("80AE00000100").isEqualTo("6982");
        apdus.select(Aids.JPKI);
        apdus.sw("80AE00000100").isEqualTo("6982");
    }

    @Test
    void nothingHereSigns() {
        apdus.select(Aids.COMMON);
        apdus.sw("00880099" + "04AABBCCDD00").isEqualTo("6985");
        apdus.sw("0088009C" + "04AABBCCDD00").isEqualTo("6981");
        apdus.sw("802A0000" + "04AABBCCDD00").isEqualTo("6D00");
        apdus.select(Aids.TEXT);
        apdus.sw("802A0000" + "04AABBCCDD00").isEqualTo("6985");
        apdus.sw("802A0593" + "04AABBCCDD00").isEqualTo("6985");
        apdus.sw("802A0091" + "04AABBCCDD00").isEqualTo("6981");
        apdus.sw("802A0600" + "04AABBCCDD00").isEqualTo("6A86");
        apdus.sw("802A0000" + "04AABBCCDD").isEqualTo("6700");
        apdus.sw("00B0000000").as("the last EF is current").isEqualTo("6981");
    }

    @Test
    void theContactAtrIsKnownEverywhereButWithTheCounter() {
        String atr = "E000FF8131FE4514";
        for (String aid : new String[] {Aids.JPKI, Aids.TEXT, Aids.SURFACE, Aids.COMMON, Aids.JUKI}) {
            apdus.select(aid);
            assertThat(Hex.format(apdus.send("00CA5F5100").data())).isEqualTo(atr);
            apdus.sw("00CA5F5107").isEqualTo("6700");
            apdus.sw("00CA5F5108").isEqualTo("9000");
            apdus.sw("00CA5F51").isEqualTo("6700");
            apdus.sw("00CA004200").isEqualTo("6A88");
        }
        apdus.select(Aids.ADMINISTRATION);
        apdus.sw("00CA5F5100").isEqualTo("6A88");
    }

    @Test
    void aNameCutShortFindsThemInTheOrderOfInstallation() {
        apdus.select("D392");
        apdus.sw("00B0860000").isEqualTo("9000");
        apdus.select("D39210");
        apdus.sw("00200091").isEqualTo("63C3");
        apdus.select("D39210003100010101");
        apdus.sw("00B2010C00").isEqualTo("9000");
    }

    @Test
    void theJpkiApplicationHasItsUnknownFiles() {
        apdus.select(Aids.JPKI);
        apdus.sw("00B0850000").isEqualTo("6982");
        apdus.sw("00B0890000").isEqualTo("6982");
        apdus.sw("00200090").isEqualTo("63C0");
        apdus.verify(0x10, "1234").isEqualTo("6984");
        apdus.sw("00200096").isEqualTo("6981");
        apdus.sw("00B0990000").isEqualTo("6981");
        apdus.sw("802A0096" + "04AABBCCDD00").isEqualTo("6981");
        apdus.sw("00880097" + "04AABBCCDD00").isEqualTo("6982");
        apdus.sw("00880096" + "04AABBCCDD00").isEqualTo("6985");
    }
}
