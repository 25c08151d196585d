package kazasu.card.runtime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javacard.framework.AID;
import org.jspecify.annotations.Nullable;

/**
 * SELECT by name, the card manager's part. jCardSim takes {@code 01 A4 04} for a SELECT on the basic channel and hands unknown
 * names to the current applet; a card does neither (card-interface.md §3.6).
 */
final class Selection {
    private static final int INS_SELECT = 0xA4;
    private static final int P1_NAME = 0x04;

    /** In the order of installation, in which a name cut short finds them. */
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
        return command[3] == 0x00 || command[3] == 0x0C ? 0 : Sw.WRONG_P1P2;
    }

    /** The name, possibly empty. */
    static byte[] name(byte[] command) {
        return command.length <= 5 ? new byte[0] : Arrays.copyOfRange(command, 5, 5 + (command[4] & 0xFF));
    }

    /** The application of that name or, if there is none, the first whose name starts so. */
    @Nullable
    AID find(byte[] name) {
        if (name.length > 16) {
            return null;
        }
        for (AID aid : applications) {
            if (aid.equals(name, (short) 0, (byte) name.length)) {
                return aid;
            }
        }
        for (AID aid : applications) {
            if (aid.partialEquals(name, (short) 0, (byte) name.length)) {
                return aid;
            }
        }
        return null;
    }
}
