package kazasu.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kazasu.Recorded;
import kazasu.apdu.Hex;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever comes from the reader's side, the session ends in one of the two ways that the link knows: the stream ended, or it can't
 * be trusted. Anything else would end the link's thread, and with it the card's stay in its reader.
 */
final class VpcdFuzzTest {
    static Stream<Named<byte[]>> streams() {
        return Recorded.seeds(VpcdFuzzTest.class, "streams", VpcdFuzzTest::parse);
    }

    private static byte[] parse(String text) {
        return Hex.parse(text.lines().filter(line -> !line.startsWith("#")).collect(Collectors.joining()));
    }

    @MethodSource("streams")
    @FuzzTest
    void aHostileStreamEndsTheSessionOnly(byte[] stream) throws IOException {
        FakeSlot slot = new FakeSlot();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        HostileInput in = new HostileInput(stream);
        try {
            new VpcdSession(slot, new Frames(in, out, inside -> {}), () -> {}).serve();
        } catch (IOException e) {
            assertThat(e).hasMessageMatching("(a message ended after|an empty message).*");
        }
        assertThat(in.largestRequest()).isLessThanOrEqualTo(Frames.LONGEST);
        assertThat(answers(out.toByteArray()))
                .isEqualTo(slot.events.stream()
                                .filter(event -> event.startsWith("apdu"))
                                .count()
                        + atrs(stream));
    }

    /** How many whole messages went back. */
    private static long answers(byte[] sent) throws IOException {
        Frames frames =
                new Frames(new ByteArrayInputStream(sent), ByteArrayOutputStream.nullOutputStream(), inside -> {});
        long count = 0;
        for (byte[] message = frames.read(); message != null; message = frames.read()) {
            assertThat(message.length).isGreaterThanOrEqualTo(2);
            count++;
        }
        return count;
    }

    /** How often the stream asks for the ATR before it ends or breaks. */
    private static long atrs(byte[] stream) {
        long count = 0;
        for (int at = 0; at + 2 < stream.length; ) {
            int length = (stream[at] & 0xFF) << 8 | stream[at + 1] & 0xFF;
            if (length == 0) {
                break;
            }
            count += length == 1 && stream[at + 2] == 4 ? 1 : 0;
            at += 2 + length;
        }
        return count;
    }
}
