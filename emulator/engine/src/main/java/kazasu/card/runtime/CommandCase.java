package kazasu.card.runtime;

import com.licel.jcardsim.base.ApduCase;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What form a command has (ISO 7816-3, 12.1): short or extended, with or without data and Le. jCardSim's own parser reads past the end
 * of some malformed commands.
 */
final class CommandCase {
    /** The most data that an extended command may carry here: more than any that is known needs (docs/decisions.md §5). */
    static final int MOST_DATA = 512;

    /** Header, three bytes of Lc, data, two of Le. */
    static final int LONGEST_COMMAND = 4 + 3 + MOST_DATA + 2;

    private static final int EXTENDED_HEADER = 7;
    private static final int LARGEST_SHORT = 0x7FFF;

    private CommandCase() {}

    /** The case of a command; null if it is malformed, or too long. */
    static @Nullable ApduCase of(byte[] command) {
        if (command.length <= 5) {
            return command.length < 4 ? null : command.length == 4 ? ApduCase.Case1 : ApduCase.Case2;
        }
        int lc = command[4] & 0xFF;
        if (lc == 0) {
            return extended(command);
        }
        return command.length == 5 + lc ? ApduCase.Case3 : command.length == 6 + lc ? ApduCase.Case4 : null;
    }

    private static @Nullable ApduCase extended(byte[] command) {
        if (command.length <= EXTENDED_HEADER) {
            return command.length < EXTENDED_HEADER ? null : ApduCase.Case2Extended;
        }
        int lc = number(command, 5);
        if (lc == 0 || lc > MOST_DATA) {
            return null;
        }
        int behind = command.length - EXTENDED_HEADER - lc;
        return behind == 0 ? ApduCase.Case3Extended : behind == 2 ? ApduCase.Case4Extended : null;
    }

    /** Whether a well-formed command is extended. */
    static boolean isExtended(byte[] command) {
        return command.length > 5 && command[4] == 0;
    }

    /** The command with an Le that a Java Card can count: 32767 stands for all above it, 0000 included. */
    static byte[] countable(byte[] command, ApduCase apduCase) {
        boolean hasLe = apduCase == ApduCase.Case2Extended || apduCase == ApduCase.Case4Extended;
        int at = command.length - 2;
        if (!hasLe || number(command, at) != 0 && number(command, at) <= LARGEST_SHORT) {
            return command;
        }
        byte[] result = Arrays.copyOf(command, command.length);
        result[at] = (byte) (LARGEST_SHORT >> 8);
        result[at + 1] = (byte) LARGEST_SHORT;
        return result;
    }

    private static int number(byte[] command, int offset) {
        return (command[offset] & 0xFF) << 8 | command[offset + 1] & 0xFF;
    }
}
