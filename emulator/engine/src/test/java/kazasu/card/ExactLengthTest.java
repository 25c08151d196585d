package kazasu.card;

import static kazasu.card.ScriptedSlot.ask;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExactLengthTest {
    private final ExactLength slot = new ExactLength(ScriptedSlot.answering("0102039000"));

    @Test
    void onlyTheExactLengthIsAnswered() {
        assertThat(ask(slot, "00B0000000")).isEqualTo("6C03");
        assertThat(ask(slot, "00B0000002")).isEqualTo("6C03");
        assertThat(ask(slot, "00B0000003")).isEqualTo("0102039000");
        assertThat(ask(slot, "802A0080010103")).isEqualTo("0102039000");
    }

    @Test
    void zeroZeroMeans256() {
        ExactLength signer = new ExactLength(ScriptedSlot.answering("00".repeat(256) + "9000"));
        assertThat(ask(signer, "802A0080010100")).endsWith("9000");
        assertThat(ask(signer, "802A0080010180")).isEqualTo("6C00");
    }

    @Test
    void errorsAndEmptyAnswersPass() {
        assertThat(ask(new ExactLength(ScriptedSlot.answering("6A82")), "00B0000000"))
                .isEqualTo("6A82");
        assertThat(ask(new ExactLength(ScriptedSlot.answering("9000")), "00A4020C020006"))
                .isEqualTo("9000");
    }
}
