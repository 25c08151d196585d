package kazasu.card;

import static kazasu.card.ScriptedSlot.ask;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kazasu.apdu.CardRemovedException;
import org.junit.jupiter.api.Test;

class VanishingTest {
    private static final String SIGN = "802A0080010100";

    private final ScriptedSlot card = ScriptedSlot.answering("9000");

    @Test
    void theNthCommandIsCarriedOutAndNotAnswered() {
        Vanishing slot = new Vanishing(card, false, 2);
        slot.powerOn();
        assertThat(ask(slot, "00A4000C")).isEqualTo("9000");
        assertThatThrownBy(() -> ask(slot, SIGN)).isInstanceOf(CardRemovedException.class);
        assertThat(card.commands).hasSize(2);
        assertThat(slot.isPowered()).isFalse();
    }

    @Test
    void nothingIsThereUntilTheNextPowerOnAndItHappensOnce() {
        Vanishing slot = new Vanishing(card, false, 1);
        slot.powerOn();
        assertThatThrownBy(() -> ask(slot, "00A4000C")).isInstanceOf(CardRemovedException.class);
        assertThatThrownBy(() -> ask(slot, "00A4000C")).isInstanceOf(CardRemovedException.class);
        assertThatThrownBy(slot::warmReset).isInstanceOf(CardRemovedException.class);
        slot.powerOn();
        assertThat(ask(slot, "00A4000C")).isEqualTo("9000");
        assertThat(ask(slot, "00A4000C")).isEqualTo("9000");
    }

    @Test
    void signaturesCanBeCountedAlone() {
        Vanishing slot = new Vanishing(card, true, 2);
        slot.powerOn();
        ask(slot, SIGN);
        ask(slot, "00A4000C");
        assertThatThrownBy(() -> ask(slot, SIGN)).isInstanceOf(CardRemovedException.class);
    }
}
