package kazasu.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kazasu.command.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostPortTest {
    @ParameterizedTest
    @CsvSource({"127.0.0.1:8080,127.0.0.1,8080", "localhost:0,localhost,0", "[::1]:65535,::1,65535"})
    void readsHostAndPort(String text, String host, int port) {
        HostPort place = HostPort.parse("--http", text);
        assertThat(place).isEqualTo(new HostPort(host, port)).hasToString(text);
        assertThat(place.isLoopback()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ":",
                "8080",
                ":8080",
                "localhost",
                "localhost:",
                "localhost:-1",
                "localhost:65536",
                "::1:80",
                "a:b",
                "a:1 "
            })
    void refusesAnythingElse(String text) {
        assertThatThrownBy(() -> HostPort.parse("--http", text))
                .isInstanceOf(Failure.class)
                .hasMessageStartingWith("--http wants HOST:PORT");
    }

    @Test
    void countsPortsOnwards() {
        assertThat(new HostPort("h", 65534).plus(1).port()).isEqualTo(65535);
        assertThatThrownBy(() -> new HostPort("h", 65535).plus(1)).isInstanceOf(Failure.class);
    }

    @Test
    void knowsWhatIsOpenToOthers() {
        assertThat(new HostPort("0.0.0.0", 1).isLoopback()).isFalse();
    }
}
