package kazasu.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kazasu.command.Common;
import kazasu.command.Failure;
import kazasu.command.Language;
import kazasu.workbench.card.FakeCards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServingTest {
    private final FakeCards cards = new FakeCards(Path.of("home"), true);
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    private Serving serving() {
        return new Serving(cards, new Common(), new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    @Test
    void givesEachCardAPortAndAnIdOfItsOwn() {
        try (Serving serving = serving()) {
            serving.open(List.of("plastic", "plastic"), Optional.empty());
            serving.plug(new HostPort("127.0.0.1", 15000));
            serving.ready();
        }
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .startsWith("plastic plastic vpcd 127.0.0.1:15000\nplastic-2 plastic vpcd 127.0.0.1:15001\n")
                .contains("waiting")
                .endsWith("ready\n");
        assertThat(cards.calls)
                .containsExactly("plug 127.0.0.1 15000", "plug 127.0.0.1 15001", "unplug 15001", "unplug 15000");
        assertThat(cards.slots).allSatisfy(slot -> assertThat(slot.events()).containsExactly("close"));
    }

    @Test
    void saysThatAPortIsInUse() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Serving serving = serving()) {
            serving.open(List.of(), Optional.empty());
            HostPort place = new HostPort("127.0.0.1", taken.getLocalPort());
            assertThatThrownBy(() -> serving.listen(place, Optional.empty()))
                    .isInstanceOf(Failure.class)
                    .hasMessageContaining("in use");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"192.0.2.1", "no-such-host.invalid"})
    void saysThatAnAddressIsNotOurs(String host) {
        try (Serving serving = serving()) {
            serving.open(List.of(), Optional.empty());
            assertThatThrownBy(() -> serving.listen(new HostPort(host, 0), Optional.of("token")))
                    .isInstanceOf(Failure.class)
                    .message()
                    .startsWith("can't listen at " + host + ":0: ")
                    .doesNotContain("in use")
                    .hasLineCount(1);
        }
    }

    @Test
    void opensNoCardForABadAddress() {
        for (String place : List.of("0.0.0.0:0", "nowhere", "[::]:0", "127.0.0.1:-1")) {
            ServeCommand word = new ServeCommand(home -> cards, Map.of());
            Terminal terminal = Terminal.run(List.of(word), Language.EN, "serve", "--http", place);
            assertThat(terminal.code()).isEqualTo(2);
            assertThat(terminal.err()).contains("--http").hasLineCount(1);
        }
        assertThat(cards.slots).isEmpty();
    }
}
