package kazasu.card;

import static kazasu.card.ScriptedSlot.ask;
import static org.assertj.core.api.Assertions.assertThat;

import kazasu.apdu.CardSlot;
import kazasu.model.Behaviour;
import kazasu.model.Behaviours;
import kazasu.model.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StackTest {
    private final ScriptedSlot card = ScriptedSlot.answering("00".repeat(200) + "9000");

    private CardSlot stack(String profile) {
        return Stack.of(Profile.named(profile).orElseThrow(), card);
    }

    @Test
    void anOrdinaryCardIsItself() {
        assertThat(stack("plastic")).isSameAs(card);
    }

    @ParameterizedTest
    @CsvSource({
        "short-reads,ShortReads",
        "status-61,GetResponse",
        "status-6c,ExactLength",
        "vanishing,Vanishing",
        "lying-length,Lying",
        "lying-61,GetResponse",
        "lying-data,Lying",
        "slow,Delayed"
    })
    void aProfileBringsItsDecorator(String profile, String decorator) {
        CardSlot slot = stack(profile);
        assertThat(slot.getClass().getSimpleName()).isEqualTo(decorator);
        assertThat(slot.atr()).isEqualTo(card.atr());
        slot.powerOn();
        assertThat(slot.isPowered()).isTrue();
        slot.close();
        assertThat(card.commands).containsExactly("close");
    }

    @Test
    void whatIsShortIsFetchedShort() {
        Profile both = new Profile(
                "both",
                Profile.PLASTIC.title(),
                Profile.PLASTIC.certainty(),
                "",
                false,
                true,
                Profile.PLASTIC.atr(),
                Profile.PLASTIC.label(),
                Profile.PLASTIC.contents(),
                Profile.PLASTIC.switches(),
                Behaviours.NONE.with(Behaviour.SHORT_READS, "3").with(Behaviour.STATUS_61, "2"),
                Profile.PLASTIC.latency());
        CardSlot slot = Stack.of(both, card);
        assertThat(ask(slot, "00B0000000")).isEqualTo("6102");
        assertThat(ask(slot, "00C0000002")).isEqualTo("00006101");
        assertThat(ask(slot, "00C0000001")).isEqualTo("009000");
    }
}
