package kazasu.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import kazasu.apdu.ApduResponse;
import kazasu.apdu.CommandApdu;
import kazasu.apdu.Hex;
import org.assertj.core.api.AbstractStringAssert;

/** Commands of tests, to one card. */
final class Apdus {
    private final EmbeddedCard card;

    Apdus(EmbeddedCard card) {
        this.card = card;
    }

    ApduResponse send(String command) {
        return card.send(command.replace(" ", ""));
    }

    /** The status word of an answer. */
    AbstractStringAssert<?> sw(String command) {
        return assertThat(send(command).swHex()).as(command);
    }

    void select(String aid) {
        sw("00A4040C%02X%s".formatted(aid.length() / 2, aid)).isEqualTo("9000");
    }

    /** VERIFY by short id. */
    AbstractStringAssert<?> verify(int shortId, String pin) {
        byte[] ascii = pin.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        return sw("002000%02X%02X%s".formatted(0x80 | shortId, ascii.length, Hex.format(ascii)));
    }

    /** A whole transparent EF. */
    String read(int ef) {
        sw("00A4020C02%04X".formatted(ef)).isEqualTo("9000");
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        while (true) {
            int offset = content.size();
            ApduResponse chunk = card.send(CommandApdu.of(0x00, 0xB0, offset >> 8, offset & 0xFF, CommandApdu.LE_MAX));
            if (!chunk.isOk()) {
                assertThat(chunk.swHex()).isEqualTo("6B00");
                return Hex.format(content.toByteArray());
            }
            content.writeBytes(chunk.data());
        }
    }
}
