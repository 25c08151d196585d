package kazasu.card;

import static kazasu.card.ScriptedSlot.ask;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShortReadsTest {
    private final ShortReads slot = new ShortReads(ScriptedSlot.answering("0102030405069000"), 4);

    @Test
    void aReadIsCutAndOthersAreNot() {
        assertThat(ask(slot, "00B0000006")).isEqualTo("010203049000");
        assertThat(ask(slot, "0084000006")).isEqualTo("0102030405069000");
    }

    @Test
    void aStatusWithoutDataStays() {
        assertThat(ask(new ShortReads(ScriptedSlot.answering("6B00"), 4), "00B0000006"))
                .isEqualTo("6B00");
    }
}
