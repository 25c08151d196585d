package kazasu.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EndpointTest {
    @ParameterizedTest
    @ValueSource(strings = {"localhost:15963", "127.0.0.1:1", "[::1]:65535"})
    void readsWhatItPrints(String text) {
        assertThat(Endpoint.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "localhost", "localhost:", "localhost:x", ":1", "localhost:0", "localhost:65536"})
    void refusesWhatIsNoAddress(String text) {
        assertThatThrownBy(() -> Endpoint.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void countsPortsUpToTheLast() {
        assertThat(new Endpoint("h", 15963).plus(1)).isEqualTo(new Endpoint("h", 15964));
        assertThatThrownBy(() -> new Endpoint("h", 65535).plus(1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void namesAHostThatDoesNotExist() {
        assertThatThrownBy(() -> new Endpoint("no-such-host.invalid", 1).resolve())
                .isInstanceOf(UnknownHostException.class)
                .hasMessageContaining("no-such-host.invalid");
    }
}
