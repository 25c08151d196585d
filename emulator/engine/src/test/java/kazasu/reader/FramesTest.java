package kazasu.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ProtocolException;
import java.util.ArrayList;
import java.util.List;
import kazasu.apdu.Hex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FramesTest {
    private static Frames reading(String hex) {
        return new Frames(new ByteArrayInputStream(Hex.parse(hex)), OutputStream.nullOutputStream(), inside -> {});
    }

    @Test
    void readsOneMessageAfterAnother() throws IOException {
        Frames frames = reading("0001 04 0004 00A40000");
        assertThat(frames.read()).asHexString().isEqualTo("04");
        assertThat(frames.read()).asHexString().isEqualTo("00A40000");
        assertThat(frames.read()).isNull();
    }

    @Test
    void readsTheLongestMessage() throws IOException {
        assertThat(reading("FFFF" + "5A".repeat(0xFFFF)).read()).hasSize(0xFFFF);
    }

    @ParameterizedTest
    @ValueSource(strings = {"00", "0004", "0004 00A400", "FFFF 00"})
    void saysThatAMessageWasCutShort(String hex) {
        assertThatThrownBy(() -> reading(hex).read())
                .isInstanceOf(EOFException.class)
                .hasMessageMatching("a message ended after \\d+ of \\d+ bytes");
    }

    @Test
    void takesAnEmptyMessageForAStreamOutOfStep() {
        assertThatThrownBy(() -> reading("0000 0004").read()).isInstanceOf(ProtocolException.class);
    }

    @Test
    void writesLengthAndMessageAtOnce() throws IOException {
        List<String> writes = new ArrayList<>();
        OutputStream out = new ByteArrayOutputStream() {
            @Override
            public void write(byte[] bytes, int offset, int length) {
                writes.add(Hex.format(bytes, offset, offset + length));
            }

            @Override
            public void write(byte[] bytes) {
                write(bytes, 0, bytes.length);
            }
        };
        new Frames(InputStream.nullInputStream(), out, inside -> {}).write(new byte[300]);
        assertThat(writes).containsExactly("012C" + "00".repeat(300));
    }

    @Test
    void isPatientOnlyBetweenMessages() throws IOException {
        List<Boolean> inside = new ArrayList<>();
        Frames frames = new Frames(
                new ByteArrayInputStream(Hex.parse("0001 00")), OutputStream.nullOutputStream(), inside::add);
        frames.read();
        frames.read();
        assertThat(inside).containsExactly(false, true, false);
    }
}
