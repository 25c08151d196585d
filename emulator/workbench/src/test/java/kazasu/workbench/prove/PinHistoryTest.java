package kazasu.workbench.prove;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PinHistoryTest {
    private static final int FILE = 0x18;
    private static final PinCommand WRONG = new PinCommand(FILE, "8642", false);
    private static final PinCommand RIGHT = new PinCommand(FILE, "1234", false);
    private static final PinCommand CHANGE = new PinCommand(FILE, "8642", true);

    private static PinHistory at(int left) {
        return new PinHistory(FILE, standing(left), "8642");
    }

    private static Standing standing(int left) {
        return new Standing("1234", left, 3);
    }

    @Test
    void aTryThatIsLostOrDoubledIsFound() {
        PinHistory pin = at(3);
        assertThat(pin.answered(WRONG, "63C2")).isEmpty();
        assertThat(pin.found(standing(2))).isEmpty();
        assertThat(at(2).found(standing(3)))
                .hasValueSatisfying(text -> assertThat(text).contains("3/3", "2/3"));
        assertThat(at(2).found(standing(1))).isPresent();
    }

    @Test
    void aWrongAnswerIsFound() {
        assertThat(at(3).answered(WRONG, "63C1")).isPresent();
        assertThat(at(3).answered(RIGHT, "63C2")).isPresent();
    }

    @Test
    void aTornVerifyMayHaveCostATry() {
        for (int left = 0; left <= 3; left++) {
            PinHistory wrong = at(2);
            wrong.torn(WRONG);
            assertThat(wrong.found(standing(left)).isEmpty()).isEqualTo(left == 2 || left == 1);
            PinHistory right = at(2);
            right.torn(RIGHT);
            assertThat(right.found(standing(left)).isEmpty()).isEqualTo(left != 0);
        }
    }

    @Test
    void aTornChangeLeavesTheOldPinOrTheNewOne() {
        PinHistory old = at(3);
        old.torn(CHANGE);
        assertThat(old.found(standing(3))).isEmpty();
        PinHistory changed = at(3);
        changed.torn(CHANGE);
        assertThat(changed.found(new Standing("8642", 3, 3))).isEmpty();
        PinHistory half = at(3);
        half.torn(CHANGE);
        assertThat(half.found(new Standing("8634", 3, 3)))
                .hasValueSatisfying(
                        text -> assertThat(text).contains("another PIN").doesNotContain("8634", "1234"));
    }

    @Test
    void theLastTryIsNeverTaken() {
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            assertThat(at(1).next(random).pin()).isEqualTo("1234");
        }
    }

    @Test
    void commandsAreThoseOfTheCard() {
        assertThat(CHANGE.bytes()).asHexString().isEqualTo("002401980438363432");
        assertThat(RIGHT.bytes()).asHexString().isEqualTo("002000980431323334");
        assertThat(RIGHT).hasToString("VERIFY 18");
    }
}
