package kazasu.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import kazasu.command.Language;
import kazasu.workbench.card.CardSheet;
import kazasu.workbench.card.Cards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PinBlockingTest {
    @TempDir
    private Path home = Path.of("");

    @Test
    void blocksOnePinAndLeavesTheOther() {
        Cards cards = new Cards(home);
        Path card = home.resolve("a.card");
        cards.create("plastic", card);
        assertThat(block(cards, card, "signature").code()).isZero();
        assertThat(block(cards, card, "signature").code()).isZero();
        CardSheet sheet = cards.look(card.toString());
        assertThat(sheet.signaturePin().triesLeft()).isZero();
        assertThat(sheet.authenticationPin().triesLeft()).isEqualTo(3);
    }

    @Test
    void knowsTwoPins() {
        Cards cards = new Cards(home);
        Path card = home.resolve("a.card");
        cards.create("plastic", card);
        assertThat(block(cards, card, "face").err())
                .contains("there are signature and user-authentication")
                .hasLineCount(1);
    }

    private static Terminal block(Cards cards, Path card, String pin) {
        return Terminal.run(
                List.of(new CardCommand(home -> cards)), Language.EN, "card", "block", card.toString(), "--pin", pin);
    }
}
