package kazasu.pki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PinsTest {
    @Test
    void a_password_is_compared_in_capitals() {
        assertThat(Pins.password("abC123".toCharArray())).asString().isEqualTo("ABC123");
        assertThat(Pins.digits("0042".toCharArray())).asString().isEqualTo("0042");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "AB123", "ABCDEF", "123456", "ABC 123", "ＡＢＣ１２３", "ABCDEFGH123456789"})
    void no_other_form_is_a_password(String typed) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Pins.password(typed.toCharArray()))
                .satisfies(e -> assertThat(typed.isEmpty() || !e.getMessage().contains(typed))
                        .isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123", "12345", "12A4", "１２３４"})
    void no_other_form_is_a_number(String typed) {
        assertThatIllegalArgumentException().isThrownBy(() -> Pins.digits(typed.toCharArray()));
    }
}
