package kazasu.pki;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import kazasu.model.Profile;
import org.junit.jupiter.api.Test;

class TokenInformationTest {
    private final byte[] file = TokenInformation.encode(Profile.PLASTIC, "0123456789012345");

    @Test
    void says_which_card_it_is() {
        assertThat(TokenInformation.label(file)).isEqualTo("JPKIAPICCTOKEN2");
        assertThat(TokenInformation.serialNumber(file)).isEqualTo("0123456789012345");
    }

    @Test
    void a_shorter_file_is_none() {
        byte[] cut = Arrays.copyOf(file, 159);
        assertThat(TokenInformation.label(cut)).isEmpty();
        assertThat(TokenInformation.serialNumber(cut)).isEmpty();
    }
}
