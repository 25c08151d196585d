package kazasu.applet;

import javacard.framework.APDU;
import javacard.framework.ISO7816;
import javacard.framework.Util;

/** GENERATE ASYMMETRIC KEY PAIR: makes a pair on the card (P1 = 80) or reads the public key again (81). */
final class GenerateKeyPairCommand extends AdministrationCommand {
    private static final byte GENERATE = (byte) 0x80;
    private static final byte READ = (byte) 0x81;

    GenerateKeyPairCommand(Card card, AdministrationSession session) {
        super(ISO7816.CLA_ISO7816, Ins.GENERATE_KEY_PAIR, card, session);
    }

    @Override
    void process(APDU apdu, short lc, short le) {
        byte[] buffer = apdu.getBuffer();
        byte p1 = buffer[ISO7816.OFFSET_P1];
        require(p1 == GENERATE || p1 == READ, Sw.WRONG_P1P2);
        KeyFile key = key(buffer[ISO7816.OFFSET_P2]);
        require(lc == 0 && le == KeyFile.MODULUS_LENGTH, Sw.WRONG_LENGTH);
        session.requireOpen();
        if (p1 == GENERATE) {
            key.generate();
        }
        require(key.hasKey(), Sw.CONDITIONS_NOT_SATISFIED);
        Util.arrayCopyNonAtomic(key.modulus, (short) 0, buffer, (short) 0, KeyFile.MODULUS_LENGTH);
        send(apdu, KeyFile.MODULUS_LENGTH);
    }
}
