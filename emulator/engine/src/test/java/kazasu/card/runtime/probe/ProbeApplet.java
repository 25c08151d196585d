package kazasu.card.runtime.probe;

import javacard.framework.APDU;
import javacard.framework.Applet;
import javacard.framework.ISO7816;
import javacard.framework.ISOException;
import javacard.framework.JCSystem;
import javacard.framework.OwnerPIN;
import javacard.framework.Util;
import javacard.security.ECPrivateKey;
import javacard.security.KeyBuilder;
import javacard.security.KeyPair;
import javacard.security.RSAPublicKey;
import javacard.security.RandomData;
import javacard.security.Signature;
import javacardx.crypto.Cipher;

/** Does one thing for each instruction byte, so that a runtime's behaviour can be seen from outside. */
public final class ProbeApplet extends Applet {
    private final byte[] array = new byte[4];
    private final short[] shorts = new short[1];
    private final Object[] references = new Object[1];
    private final OwnerPIN pin = new OwnerPIN((byte) 3, (byte) 4);
    private final KeyPair rsa = new KeyPair(KeyPair.ALG_RSA_CRT, KeyBuilder.LENGTH_RSA_2048);
    private final KeyPair ec = new KeyPair(KeyPair.ALG_EC_FP, (short) 256);
    private final RandomData random = RandomData.getInstance(RandomData.ALG_SECURE_RANDOM);
    private final Cipher cipher = Cipher.getInstance(Cipher.ALG_RSA_PKCS1, false);
    private byte field;

    private ProbeApplet() {
        pin.update(new byte[] {1, 2, 3, 4}, (short) 0, (byte) 4);
    }

    public static void install(byte[] parameters, short offset, byte length) {
        new ProbeApplet().register(parameters, (short) (offset + 1), parameters[offset]);
    }

    @Override
    public void process(APDU apdu) {
        if (selectingApplet()) {
            return;
        }
        byte[] buffer = apdu.getBuffer();
        switch (buffer[ISO7816.OFFSET_INS]) {
            case 0x01 -> {
                random.generateData(buffer, (short) 0, (short) 16);
                send(apdu, (short) 16);
            }
            case 0x02 -> {
                rsa.genKeyPair();
                send(apdu, ((RSAPublicKey) rsa.getPublic()).getModulus(buffer, (short) 0));
            }
            case 0x03 -> {
                JCSystem.beginTransaction();
                writeEverything();
                JCSystem.abortTransaction();
            }
            case 0x04 -> {
                JCSystem.beginTransaction();
                writeEverything();
                throw new ArithmeticException("probe");
            }
            case 0x05 -> read(apdu);
            case 0x06 -> {
                cipher.init(rsa.getPrivate(), Cipher.MODE_ENCRYPT);
                cipher.doFinal(buffer, (short) 0, (short) 20, buffer, (short) 0);
            }
            case 0x07 -> ecdsa(apdu);
            case 0x08 -> writeEverything();
            case 0x09 -> {
                JCSystem.beginTransaction();
                writeEverything();
                JCSystem.commitTransaction();
            }
            case 0x0A -> {
                JCSystem.beginTransaction();
                pin.check(buffer, (short) 0, (byte) 4);
                JCSystem.abortTransaction();
                buffer[0] = pin.getTriesRemaining();
                send(apdu, (short) 1);
            }
            case 0x0B -> references[0] = new byte[] {1};
            case 0x0C -> JCSystem.beginTransaction();
            default -> ISOException.throwIt(ISO7816.SW_INS_NOT_SUPPORTED);
        }
    }

    private void writeEverything() {
        field = 7;
        array[0] = 7;
        Util.arrayCopy(new byte[] {8, 9}, (short) 0, array, (short) 1, (short) 2);
        Util.setShort(array, (short) 2, (short) 0x0A0B);
        shorts[0] = 7;
        references[0] = array;
        pin.update(new byte[] {9, 9, 9, 9}, (short) 0, (byte) 4);
    }

    private void read(APDU apdu) {
        byte[] buffer = apdu.getBuffer();
        boolean oldPin = pin.check(new byte[] {1, 2, 3, 4}, (short) 0, (byte) 4);
        buffer[0] = field;
        Util.arrayCopyNonAtomic(array, (short) 0, buffer, (short) 1, (short) 4);
        buffer[5] = (byte) shorts[0];
        buffer[6] = (byte) (references[0] == null ? 0 : 1);
        buffer[7] = (byte) (oldPin ? 0 : 1);
        send(apdu, (short) 8);
    }

    private void ecdsa(APDU apdu) {
        byte[] buffer = apdu.getBuffer();
        ec.genKeyPair();
        Signature signature = Signature.getInstance(Signature.ALG_ECDSA_SHA_256, false);
        signature.init(ec.getPrivate(), Signature.MODE_SIGN);
        short length = signature.sign(buffer, (short) 0, (short) 4, buffer, (short) 32);
        ((ECPrivateKey) ec.getPrivate()).getS(buffer, (short) 0);
        send(apdu, (short) (32 + length));
    }

    private static void send(APDU apdu, short length) {
        apdu.setOutgoing();
        apdu.setOutgoingLength(length);
        apdu.sendBytes((short) 0, length);
    }
}
