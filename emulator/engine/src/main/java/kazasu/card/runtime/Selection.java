package kazasu.card.runtime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import javacard.framework.AID;
import org.jspecify.annotations.Nullable;

/**
 * SELECT by name, the card manager's part. jCardSim takes {@code 01 A4 04} for a SELECT on the basic channel and hands unknown
 * names to the current applet; a card does neither (card-interface.md §3.6).
 */
final class Selection {
    private static final int INS_SELECT = 0xA4;
    private static final int P1_NAME = 0x04;
    private static final int LONGEST_NAME = 16;

    /** First and next occurrence, each with FCI and without data. */
    private static final Set<Integer> P2 = Set.of(0x00, 0x0C, 0x02, 0x0E);

    private static final int P2_NEXT = 0x02;

    /** In the order of installation, in which names find them (docs/decisions.md §5). */
    private final List<AID> applications = new ArrayList<>();

    void installed(AID application) {
        applications.add(application);
    }

    /** Whether this is a SELECT by name in any interindustry class. */
    static boolean isByName(byte[] command) {
        return ClassByte.isInterindustry(command[0]) && (command[1] & 0xFF) == INS_SELECT && command[2] == P1_NAME;
    }

    /** Why this SELECT by name is refused whatever the name; 0 if it is not. */
    static int refusal(byte[] command) {
        int byClass = ClassByte.refusal(command[0]);
        if (byClass != 0) {
            return byClass;
        }
        if (CommandCase.isExtended(command)) {
            return Sw.WRONG_LENGTH;
        }
        return P2.contains((int) command[3]) ? 0 : Sw.WRONG_P1P2;
    }

    /** Whether the next occurrence is asked for, not the first. */
    static boolean isNext(byte[] command) {
        return (command[3] & P2_NEXT) != 0;
    }

    /** The name, possibly empty. */
    static byte[] name(byte[] command) {
        return command.length <= 5 ? new byte[0] : Arrays.copyOfRange(command, 5, 5 + (command[4] & 0xFF));
    }

    /** The first application whose name starts so. */
    @Nullable
    AID find(byte[] name) {
        return findFrom(0, name);
    }

    /** The first one behind the current one; the issuer security domain, which is current if none is, is the last of all. */
    @Nullable
    AID findBehind(@Nullable AID current, byte[] name) {
        return current == null ? null : findFrom(applications.indexOf(current) + 1, name);
    }

    private @Nullable AID findFrom(int start, byte[] name) {
        if (name.length > LONGEST_NAME) {
            return null;
        }
        for (AID aid : applications.subList(start, applications.size())) {
            if (aid.partialEquals(name, (short) 0, (byte) name.length)) {
                return aid;
            }
        }
        return null;
    }
}
