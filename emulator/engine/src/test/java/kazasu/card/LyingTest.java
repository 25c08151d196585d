package kazasu.card;

import static kazasu.card.ScriptedSlot.ask;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import kazasu.apdu.CardSlot;
import org.junit.jupiter.api.Test;

class LyingTest {
    private static final String READ = "00B0000003";
    private static final String SIGN = "802A0080010100";

    private final Chance chance = new SeededChance(7, 7);
    private final ScriptedSlot card = ScriptedSlot.answering("0102039000");

    private static Set<String> often(Supplier<String> ask) {
        Set<String> answers = new HashSet<>();
        for (int i = 0; i < 40; i++) {
            answers.add(ask.get());
        }
        return answers;
    }

    @Test
    void aboutLength() {
        CardSlot slot = Lying.aboutLength(card, chance);
        assertThat(often(() -> ask(slot, READ))).containsOnly("01029000", "010203009000");
        assertThat(ask(slot, SIGN)).isEqualTo("0102039000");
        CardSlot refusing = Lying.aboutLength(ScriptedSlot.answering("6982"), chance);
        assertThat(often(() -> ask(refusing, READ))).containsOnly("6982");
    }

    @Test
    void aboutData() {
        CardSlot slot = Lying.aboutData(card, chance);
        assertThat(often(() -> ask(slot, READ))).containsOnly("9000", "0102036581");
        assertThat(often(() -> ask(slot, SIGN))).containsOnly("9000");
        assertThat(ask(slot, "0084000003")).isEqualTo("0102039000");
    }

    @Test
    void aboutMore() {
        CardSlot slot = Lying.aboutMore(card);
        assertThat(ask(slot, READ)).isEqualTo("6103");
        assertThat(often(() -> ask(slot, "00C0000003"))).containsOnly("0102036103");
    }

    @Test
    void theSameSeedLiesTheSame() {
        CardSlot one = Lying.aboutLength(card, new SeededChance(1, 1));
        CardSlot other = Lying.aboutLength(card, new SeededChance(1, 1));
        for (int i = 0; i < 20; i++) {
            assertThat(ask(one, READ)).isEqualTo(ask(other, READ));
        }
    }
}
