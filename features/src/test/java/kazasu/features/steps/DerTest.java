package kazasu.features.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kazasu.apdu.Hex;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DerTest {
    @ParameterizedTest
    @CsvSource({"3003020100FFFF, 5", "308103020100FFFF, 6", "30820003020100FF, 7"})
    void cutsByTheLengthOfTheObject(String content, int length) {
        assertThat(Der.length(Hex.parse(content))).isEqualTo(length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"FFFFFFFFFF", "", "3080020100", "3085000000000100", "308200FF0201"})
    void whatIsNoObjectIsADeviation(String content) {
        assertThatThrownBy(() -> Der.length(Hex.parse(content))).isInstanceOf(AssertionError.class);
    }
}
