package kazasu.features.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import kazasu.apdu.ApduResponse;
import kazasu.apdu.CardRemovedException;
import kazasu.apdu.Hex;
import kazasu.result.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The kit against cards with known defects (card-interface.md §8): each must be found, with the right verdict. */
class DefectTest {
    @TempDir
    Path dir;

    static Stream<Arguments> defects() {
        return Stream.of(
                Arguments.of("locked PIN as ISO has it", "@K-PIN-004", Verdict.FAIL, swap("6984", "6983")),
                Arguments.of("EOF as ISO has it", "@K-OFFSET-004", Verdict.FAIL, swap("6B00", "6282")),
                Arguments.of("no INS of its own", "@K-CMD-003", Verdict.WARN, swap("6D00", "6A86")),
                Arguments.of("no session, other word", "@K-ADMIN-001", Verdict.OBSERVED, swap("6982", "6985")),
                Arguments.of("query answers 9000 after login", "@K-TRIES-002", Verdict.FAIL, swap("63C3", "9000")),
                Arguments.of("a bit of a signature", "@K-SIGN-002", Verdict.FAIL, flip(256)),
                Arguments.of("a bit of a challenge that never changes", "@K-CMD-008", Verdict.WARN, zero(8)),
                Arguments.of("a byte of every certificate", "@K-READ-003", Verdict.FAIL, flip(256)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("defects")
    void isFound(String what, String tags, Verdict verdict, BinaryOperator<byte[]> lie) {
        var results = Runs.of(new LyingTarget(Runs.embedded(), lie), tags, dir);
        assertThat(results).isNotEmpty().anySatisfy(one -> {
            assertThat(one.verdict()).isEqualTo(verdict);
            assertThat(one.message()).contains("expected").contains("actual");
            assertThat(one.message().lines()).hasSize(1);
            assertThat(one.evidence()).contains("> ").contains("< ");
        });
    }

    /** The steps of the scenario are content with the answer; the oracle isn't. */
    @Test
    void theOracleSeesWhatNoStepAsksFor() {
        BinaryOperator<byte[]> lie =
                (command, answer) -> command[1] == (byte) 0xA4 && command[2] == 4 ? Hex.parse("6F00" + "9000") : answer;
        var results = Runs.of(new LyingTarget(Runs.embedded(), lie), "@K-READ-001", dir);
        assertThat(results).isNotEmpty().allSatisfy(one -> {
            assertThat(one.verdict()).isEqualTo(Verdict.FAIL);
            assertThat(one.message()).startsWith("oracle: ");
        });
    }

    @Test
    void aLostCardIsNotAVerdictOnTheCard() {
        BinaryOperator<byte[]> lie = (command, answer) -> {
            throw new CardRemovedException("the card left the field");
        };
        var results = Runs.of(new LyingTarget(Runs.embedded(), lie), "@K-READ-001", dir);
        assertThat(results).isNotEmpty().allSatisfy(one -> {
            assertThat(one.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
            assertThat(one.message()).contains("CardRemovedException");
        });
    }

    private static BinaryOperator<byte[]> swap(String from, String to) {
        return (command, answer) -> Arrays.equals(answer, Hex.parse(from)) ? Hex.parse(to) : answer;
    }

    private static BinaryOperator<byte[]> flip(int length) {
        return (command, answer) -> {
            byte[] changed = answer.clone();
            if (answer.length == length + 2) {
                changed[length - 1] ^= 1;
            }
            return changed;
        };
    }

    private static BinaryOperator<byte[]> zero(int length) {
        return (command, answer) ->
                new ApduResponse(answer).data().length == length ? Hex.parse("00".repeat(length) + "9000") : answer;
    }
}
