package kazasu.pki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrefectureTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "01100, 01, Hokkaido, 北海道",
        "10201, 10, Gunma-ken, 群馬県",
        "13104, 13, Tokyo-to, 東京都",
        "26100, 26, Kyoto-fu, 京都府",
        "27100, 27, Osaka-fu, 大阪府",
        "47201, 47, Okinawa-ken, 沖縄県"
    })
    void found_by_the_code_of_a_municipality(String municipality, String code, String roman, String japanese) {
        Prefecture prefecture = Prefecture.of(new Municipality("any", "any", municipality));
        assertThat(prefecture.code()).isEqualTo(code);
        assertThat(prefecture.romanName()).isEqualTo(roman);
        assertThat(prefecture.japaneseName()).isEqualTo(japanese);
    }

    @ParameterizedTest
    @ValueSource(strings = {"00100", "48100", "99999"})
    void there_are_forty_seven(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> Prefecture.of(new Municipality("any", "any", code)));
    }

    @Test
    void each_ends_as_a_prefecture_does() {
        assertThat(Stream.of(Prefecture.values()).map(Prefecture::japaneseName))
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches(".+[都道府県]"));
        assertThat(Stream.of(Prefecture.values()).map(Prefecture::romanName))
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[A-Z][a-z]+-(ken|fu|to)|Hokkaido"));
        assertThat(Prefecture.of(Holder.SPECIMEN.municipality()).romanName())
                .isEqualTo(Holder.SPECIMEN.municipality().prefecture());
    }
}
