package kazasu.contents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** docs/other-applications.md §3. */
final class CardFaceTest {
    /** The rule of the ordinance, weights from the right. */
    private static int checkDigit(String eleven) {
        int sum = 0;
        for (int n = 1; n <= 11; n++) {
            sum += (eleven.charAt(11 - n) - '0') * (n <= 6 ? n + 1 : n - 5);
        }
        return sum % 11 <= 1 ? 0 : 11 - sum % 11;
    }

    @Test
    void nobodyCanHaveTheNumber() {
        assertThat(CardFace.MY_NUMBER).hasSize(12);
        assertThat(checkDigit("12345678901")).isEqualTo(8);
        assertThat(checkDigit(CardFace.MY_NUMBER.substring(0, 11))).isNotEqualTo(CardFace.MY_NUMBER.charAt(11) - '0');
    }

    @ParameterizedTest
    @CsvSource({
        "1991,5,4,030504,20360504",
        "1989,1,7,640107,20360107",
        "2019,5,1,010501,20360501",
        "2000,2,29,120229,20360229",
        "1950,6,0,250600,20361231",
        "0,0,0,000000,20361231"
    })
    void eraYearsAndExpiry(int year, int month, int day, String era, String expiry) {
        CardFace face = new CardFace("検証　太郎", "群馬県", year, month, day, "0", "10201");
        assertThat(face.eraBirthDate()).isEqualTo(era);
        assertThat(face.numberB()).isEqualTo(era + "20360000");
        assertThat(face.expiry()).isEqualTo(expiry);
    }

    @Test
    void aLongAddressMovesTheTableBehindAHeaderOfFiveBytes() {
        CardFace face = new CardFace("検証　太郎", "町".repeat(200), 1991, 5, 4, "1", "10201");
        byte[] attributes = OtherApplication.TEXT.files(face).get(0x0002);
        assertThat(attributes).hasSizeLessThan(1024);
        assertThat(attributes[2]).isEqualTo((byte) 0x82);
        int name = attributes[8] << 8 | attributes[9];
        assertThat(new byte[] {attributes[name], attributes[name + 1]}).containsExactly(0xDF, 0x22);
    }
}
