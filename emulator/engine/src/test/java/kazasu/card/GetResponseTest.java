package kazasu.card;

import static kazasu.card.ScriptedSlot.ask;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GetResponseTest {
    private final ScriptedSlot card =
            new ScriptedSlot(command -> command.startsWith("00B0") ? "01020304059000" : "9000");
    private final GetResponse slot = new GetResponse(card, 2);

    @Test
    void dataAreFetchedPieceByPiece() {
        assertThat(ask(slot, "00B0000005")).isEqualTo("6102");
        assertThat(ask(slot, "00C0000002")).isEqualTo("01026102");
        assertThat(ask(slot, "00C0000000")).isEqualTo("03046101");
        assertThat(ask(slot, "00C0000001")).isEqualTo("059000");
        assertThat(ask(slot, "00C0000001")).isEqualTo("6985");
        assertThat(card.commands).containsExactly("00B0000005");
    }

    @Test
    void anotherCommandAndAResetForget() {
        ask(slot, "00B0000005");
        assertThat(ask(slot, "00A4000C")).isEqualTo("9000");
        assertThat(ask(slot, "00C0000002")).isEqualTo("6985");
        ask(slot, "00B0000005");
        slot.warmReset();
        assertThat(ask(slot, "00C0000002")).isEqualTo("6985");
        ask(slot, "00B0000005");
        slot.powerOff();
        assertThat(ask(slot, "00C0000002")).isEqualTo("6985");
    }

    @Test
    void aSignatureOf256BytesIsAnnouncedByItsPieces() {
        GetResponse whole = new GetResponse(ScriptedSlot.answering("00".repeat(256) + "9000"), 128);
        assertThat(ask(whole, "802A0080010100")).isEqualTo("6180");
        assertThat(ask(whole, "00C0000080")).hasSize(2 * 130).endsWith("6180");
        assertThat(ask(whole, "00C0000080")).hasSize(2 * 130).endsWith("9000");
    }
}
