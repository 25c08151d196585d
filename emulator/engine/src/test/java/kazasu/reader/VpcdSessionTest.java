package kazasu.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import kazasu.apdu.CardRemovedException;
import kazasu.apdu.Hex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class VpcdSessionTest {
    private static final long SEED = 20_261_122;
    private static final int STREAMS = 10_000;

    private final FakeSlot slot = new FakeSlot();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final AtomicInteger atrs = new AtomicInteger();

    private String serve(byte[] stream) throws IOException {
        out.reset();
        Frames frames = new Frames(new ByteArrayInputStream(stream), out, inside -> {});
        new VpcdSession(slot, frames, atrs::incrementAndGet).serve();
        return Hex.format(out.toByteArray());
    }

    private String serve(String hex) throws IOException {
        return serve(Hex.parse(hex));
    }

    @ParameterizedTest
    @CsvSource({"00, off", "01, on", "02, reset"})
    void carriesOutAControlWithoutAnAnswer(String control, String event) throws IOException {
        assertThat(serve("0001" + control)).isEmpty();
        assertThat(slot.events).containsExactly(event);
    }

    @Test
    void sendsTheAnswerToReset() throws IOException {
        assertThat(serve("0001 04")).isEqualTo("0009" + "3BE000FF8131FE4514");
        assertThat(atrs).hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"03", "05", "7F", "FF"})
    void passesAnyOtherByteToTheCardAsACommand(String command) throws IOException {
        assertThat(serve("0001" + command)).isEqualTo("0002" + "6D00");
        assertThat(slot.events).containsExactly("apdu " + command);
    }

    @Test
    void answersCommandsInOrder() throws IOException {
        assertThat(serve("0006 80EE00000161 0006 80EE00000162")).isEqualTo("0003619000" + "0003629000");
    }

    @Test
    void answers6F00ForACardThatFails() throws IOException {
        slot.answers = command -> {
            throw new IllegalStateException("broken");
        };
        assertThat(serve("0005 00B0000000")).isEqualTo("0002" + "6F00");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_536})
    void answers6F00ForWhatIsNoAnswer(int length) throws IOException {
        slot.answers = command -> new byte[length];
        assertThat(serve("0005 00B0000000")).isEqualTo("0002" + "6F00");
    }

    @Test
    void endsWhenTheCardIsRemoved() {
        slot.removed = true;
        for (String message : new String[] {"000101", "000102", "000104", "000400A40000"}) {
            assertThatThrownBy(() -> serve(message)).isInstanceOf(CardRemovedException.class);
        }
        assertThat(out.size()).isZero();
    }

    @Test
    void takesACardWithoutAnAnswerToResetForRemoved() {
        slot.atr = new byte[0];
        assertThatThrownBy(() -> serve("0001 04")).isInstanceOf(CardRemovedException.class);
    }

    @Test
    void survivesGarbageAndServesAfterwards() throws IOException {
        Random random = new Random(SEED);
        for (int i = 0; i < STREAMS; i++) {
            byte[] garbage = new byte[random.nextInt(64)];
            random.nextBytes(garbage);
            if (garbage.length > 0 && random.nextBoolean()) {
                garbage[0] = 0; // a short length, so that some of it makes messages
            }
            try {
                serve(garbage);
            } catch (IOException e) {
                assertThat(e).as("stream %s", Hex.format(garbage)).hasMessageMatching("(a message ended|an empty).*");
            }
        }
        assertThat(serve("0001 04 0006 80EE00000161")).endsWith("0003619000");
    }
}
