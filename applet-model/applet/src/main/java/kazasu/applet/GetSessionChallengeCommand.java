package kazasu.applet;

import javacard.framework.APDU;
import javacard.framework.ISO7816;

/** GET CHALLENGE of the administration application: 16 bytes, good for one EXTERNAL AUTHENTICATE. */
final class GetSessionChallengeCommand extends Command {
    private final AdministrationSession session;

    GetSessionChallengeCommand(AdministrationSession session) {
        super(ISO7816.CLA_ISO7816, Ins.GET_CHALLENGE);
        this.session = session;
    }

    @Override
    void process(APDU apdu, short lc, short le) {
        byte[] buffer = apdu.getBuffer();
        requireP1P2(buffer, (byte) 0, (byte) 0);
        require(lc == 0 && le == AdministrationSession.BLOCK, Sw.WRONG_LENGTH);
        session.challenge(buffer);
        send(apdu, AdministrationSession.BLOCK);
    }
}
