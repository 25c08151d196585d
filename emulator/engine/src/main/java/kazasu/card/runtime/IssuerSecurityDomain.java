package kazasu.card.runtime;

import kazasu.apdu.Hex;
import kazasu.card.Chance;
import kazasu.model.Aids;

/**
 * The level that is current after power-up (card-interface.md §1.2, §3): there is no MF, and GET CHALLENGE works. On a physical card
 * this is the card manager's.
 */
final class IssuerSecurityDomain {
    private static final int INS_GET_CHALLENGE = 0x84;
    private static final int INS_SELECT = 0xA4;
    private static final byte[] NAME = Hex.parse(Aids.ISSUER_SECURITY_DOMAIN);

    private IssuerSecurityDomain() {}

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
     * @param chance the card's
     */
    static byte[] answer(byte[] command, Chance chance) {
        int ins = command[1] & 0xFF;
        if (!ClassByte.isKnown(command[0])) {
            return Sw.bytes(Sw.UNKNOWN_CLA);
        }
        boolean known = ClassByte.isInterindustry(command[0]) && (ins == INS_GET_CHALLENGE || ins == INS_SELECT);
        if (!known) {
            return Sw.bytes(Sw.UNKNOWN_INS);
        }
        int refusal = ClassByte.refusal(command[0]);
        if (refusal != 0) {
            return Sw.bytes(refusal);
        }
        if (CommandCase.isExtended(command)) {
            return Sw.bytes(ins == INS_GET_CHALLENGE ? Sw.CONDITIONS_NOT_SATISFIED : Sw.WRONG_LENGTH);
        }
        if (ins == INS_SELECT || command[2] != 0 || command[3] != 0) {
            return Sw.bytes(Sw.WRONG_P1P2);
        }
        return command.length == 5 ? challenge(command[4] & 0xFF, chance) : Sw.bytes(Sw.WRONG_LENGTH);
    }

    private static byte[] challenge(int le, Chance chance) {
        byte[] random = new byte[le == 0 ? 256 : le];
        chance.nextBytes(random);
        return Sw.append(random, Sw.OK);
    }
}
