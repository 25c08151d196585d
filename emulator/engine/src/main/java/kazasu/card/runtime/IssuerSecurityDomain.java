package kazasu.card.runtime;

import java.util.Optional;
import kazasu.apdu.Hex;
import kazasu.card.Chance;
import kazasu.contents.IssuerObjects;
import kazasu.model.Aids;

/**
 * The level that is current after power-up (card-interface.md §1.2, §3): there is no MF, GET CHALLENGE and GET DATA work. On a physical card
 * this is the card manager's.
 */
final class IssuerSecurityDomain {
    private static final int INS_GET_CHALLENGE = 0x84;
    private static final int INS_GET_DATA = 0xCA;
    private static final int INS_SELECT = 0xA4;
    private static final int EXTENDED = 7;
    private static final byte[] NAME = Hex.parse(Aids.ISSUER_SECURITY_DOMAIN);

    private final Chance chance;
    private final IssuerObjects objects;

    IssuerSecurityDomain(Chance chance, IssuerObjects objects) {
        this.chance = chance;
        this.objects = objects;
    }

    /** Whether a name, whole or right-truncated, is this one's; the empty name is. */
    static boolean isNamed(byte[] name) {
        if (name.length > NAME.length) {
            return false;
        }
        for (int i = 0; i < name.length; i++) {
            if (name[i] != NAME[i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * Answers a command that no application is there for.
     *
     * @param command well-formed
     */
    byte[] answer(byte[] command) {
        int ins = command[1] & 0xFF;
        if (!ClassByte.isKnown(command[0])) {
            return Sw.bytes(Sw.UNKNOWN_CLA);
        }
        boolean known = ClassByte.isInterindustry(command[0])
                && (ins == INS_GET_CHALLENGE || ins == INS_SELECT || ins == INS_GET_DATA);
        if (!known) {
            return Sw.bytes(Sw.UNKNOWN_INS);
        }
        int refusal = ClassByte.refusal(command[0]);
        if (refusal != 0) {
            return Sw.bytes(refusal);
        }
        boolean extended = CommandCase.isExtended(command);
        return switch (ins) {
            case INS_GET_DATA -> data(command);
            case INS_GET_CHALLENGE -> extended ? Sw.bytes(Sw.CONDITIONS_NOT_SATISFIED) : challenge(command);
            default -> Sw.bytes(extended ? Sw.WRONG_LENGTH : Sw.WRONG_P1P2);
        };
    }

    private byte[] challenge(byte[] command) {
        if (command[2] != 0 || command[3] != 0) {
            return Sw.bytes(Sw.WRONG_P1P2);
        }
        int le = expected(command);
        if (le == 0) {
            return Sw.bytes(Sw.WRONG_LENGTH);
        }
        byte[] random = new byte[le];
        chance.nextBytes(random);
        return Sw.append(random, Sw.OK);
    }

    /** The whole object or nothing: an Le that is too short does not get a part. */
    private byte[] data(byte[] command) {
        Optional<byte[]> object = objects.value((command[2] & 0xFF) << 8 | command[3] & 0xFF);
        if (object.isEmpty()) {
            return Sw.bytes(Sw.REFERENCED_DATA_NOT_FOUND);
        }
        byte[] value = object.get();
        return expected(command) < value.length ? Sw.bytes(Sw.WRONG_LENGTH) : Sw.append(value, Sw.OK);
    }

    /** Le; 0 where a command has none, or has data. */
    private static int expected(byte[] command) {
        if (command.length == EXTENDED && CommandCase.isExtended(command)) {
            int le = (command[5] & 0xFF) << 8 | command[6] & 0xFF;
            return le == 0 ? 0x10000 : le;
        }
        if (command.length != 5) {
            return 0;
        }
        return command[4] == 0 ? 0x100 : command[4] & 0xFF;
    }
}
