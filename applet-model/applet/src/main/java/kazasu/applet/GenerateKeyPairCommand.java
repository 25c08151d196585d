package kazasu.applet;

import javacard.framework.APDU;
import javacard.framework.ISO7816;
import javacard.framework.Util;

/** GENERATE ASYMMETRIC KEY PAIR: makes a pair on the card (P1 = 80 RSA-2048, 82 P-384) or reads the public key again (81). */
final class GenerateKeyPairCommand extends AdministrationCommand {
    private static final byte GENERATE = (byte) 0x80;
    private static final byte READ = (byte) 0x81;
    private static final byte GENERATE_P_384 = (byte) 0x82;
    private static final short FULL_LE = 256;

    GenerateKeyPairCommand(Card card, AdministrationSession session) {
        super(ISO7816.CLA_ISO7816, Ins.GENERATE_KEY_PAIR, card, session);
    }

    @Override
    void process(APDU apdu, short lc, short le) {
        byte[] buffer = apdu.getBuffer();
        byte p1 = buffer[ISO7816.OFFSET_P1];
        require(p1 == GENERATE || p1 == READ || p1 == GENERATE_P_384, Sw.WRONG_P1P2);
        KeyFile file = key(buffer[ISO7816.OFFSET_P2]);
        require(lc == 0 && le == FULL_LE, Sw.WRONG_LENGTH);
        session.requireOpen();
        if (p1 != READ) {
            file.generate(p1 == GENERATE ? KeyFile.RSA_2048 : KeyFile.P_384);
        }
        require(file.hasKey(), Sw.CONDITIONS_NOT_SATISFIED);
        short length = file.key().publicKeyLength();
        Util.arrayCopyNonAtomic(file.publicKey(), (short) 0, buffer, (short) 0, length);
        send(apdu, length);
    }
}
