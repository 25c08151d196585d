package kazasu.card;

import static org.assertj.core.api.Assertions.assertThat;

import kazasu.apdu.Hex;
import kazasu.contents.CardFace;
import kazasu.contents.IssuerObjects;
import kazasu.model.Aids;
import kazasu.model.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** docs/other-applications.md §6. */
final class IssuerObjectsTest {
    private final EmbeddedCard card = EmbeddedCard.blank(Profile.PLASTIC, new SeededChance(1, 1));
    private final Apdus apdus = new Apdus(card);

    IssuerObjectsTest() {
        card.powerOn();
    }

    @ParameterizedTest
    @CsvSource({
        "0042,39303030303432080530303100000000",
        "0045,393939303030303030303030303031",
        "0066,730906072A864886FC6B01650B4B415A4153552D54455354",
        "00F0,3130323031",
        "00F2,3230333630353034",
        "00F7,39303030303033080530303100000000",
        "5F51,E000FF8131FE4514"
    })
    void smallObjectsComeWithAShortLe(String tag, String value) {
        assertThat(Hex.format(apdus.send("00CA" + tag + "00").data())).isEqualTo(value);
        assertThat(Hex.format(apdus.send("00CA" + tag + "00012C").data())).isEqualTo(value);
        apdus.sw("00CA" + tag + "01").isEqualTo("6700");
        apdus.sw("00CA" + tag).isEqualTo("6700");
    }

    @ParameterizedTest
    @CsvSource({"00F8", "7F21"})
    void largeObjectsNeedAnExtendedLe(String tag) {
        apdus.sw("00CA" + tag + "00").isEqualTo("6700");
        apdus.sw("00CA" + tag + "000232").isEqualTo("6700");
        assertThat(apdus.send("00CA" + tag + "000233").data()).hasSize(563);
        assertThat(Hex.format(apdus.send("00CA" + tag + "000000").data())).startsWith("5F4E820129");
    }

    @Test
    void otherTagsAndFormsAreRefused() {
        apdus.sw("00CA009900").isEqualTo("6A88");
        apdus.sw("00CA0045010000").isEqualTo("6700");
        apdus.sw("08CA004500").isEqualTo("6882");
        apdus.sw("80CA004500").isEqualTo("6D00");
        apdus.sw("00840000000010").isEqualTo("6985");
        apdus.sw("00840001000010").isEqualTo("6985");
        apdus.sw("00B00000000010").isEqualTo("6D00");
        apdus.sw("00A40000000010").isEqualTo("6700");
        apdus.sw("00A4040C000010").isEqualTo("6700");
        apdus.select(Aids.JPKI);
        apdus.sw("00CA004200").isEqualTo("6A88");
        apdus.sw("00840000000010").isEqualTo("6985");
        apdus.select(Aids.ISSUER_SECURITY_DOMAIN);
        apdus.sw("00CA004200").isEqualTo("9000");
    }

    @Test
    void aCardBodyMayHaveOthers() {
        CardFace other = new CardFace("検証　花子", "東京都", 2000, 2, 29, "2", "13101");
        EmbeddedCard hers =
                EmbeddedCard.blank(Profile.PLASTIC, new SeededChance(1, 2), IssuerObjects.of(Profile.PLASTIC, other));
        hers.powerOn();
        assertThat(Hex.format(hers.send("00CA00F200").data())).isEqualTo(Hex.format("20360229".getBytes()));
    }
}
