package kazasu.applet;

import javacard.framework.APDU;
import javacard.framework.ISO7816;
import javacard.security.RandomData;

/** GET CHALLENGE: 1 to 256 random bytes (card-interface.md §3). */
final class GetChallengeCommand extends Command {
    private final RandomData random = RandomData.getInstance(RandomData.ALG_SECURE_RANDOM);

    GetChallengeCommand() {
        super(ISO7816.CLA_ISO7816, Ins.GET_CHALLENGE);
    }

    @Override
    short extendedLengthAnswer() {
        return Sw.CONDITIONS_NOT_SATISFIED;
    }

    @Override
    void process(APDU apdu, short lc, short le) {
        byte[] buffer = apdu.getBuffer();
        requireP1P2(buffer, (byte) 0, (byte) 0);
        require(lc == 0 && le != 0, Sw.WRONG_LENGTH);
        random.generateData(buffer, (short) 0, le);
        send(apdu, le);
    }
}
