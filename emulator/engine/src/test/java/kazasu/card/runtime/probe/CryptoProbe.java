package kazasu.card.runtime.probe;

import javacard.framework.APDU;
import javacard.framework.Applet;
import javacard.security.AESKey;
import javacard.security.DESKey;
import javacard.security.ECPrivateKey;
import javacard.security.ECPublicKey;
import javacard.security.KeyAgreement;
import javacard.security.KeyBuilder;
import javacard.security.KeyPair;
import javacard.security.MessageDigest;
import javacard.security.PrivateKey;
import javacard.security.PublicKey;
import javacard.security.Signature;
import javacardx.crypto.Cipher;

/** Has one of each kind of cryptographic object, and uses them all at each command. */
public final class CryptoProbe extends Applet {
    private final KeyPair p384 =
            new KeyPair((PublicKey) KeyBuilder.buildKey(KeyBuilder.TYPE_EC_FP_PUBLIC, (short) 384, false), (PrivateKey)
                    KeyBuilder.buildKey(KeyBuilder.TYPE_EC_FP_PRIVATE, (short) 384, false));
    private final Signature ecdsa = Signature.getInstance(Signature.ALG_ECDSA_SHA_384, false);
    private final Signature rsaSignature = Signature.getInstance(Signature.ALG_RSA_SHA_256_PKCS1, false);
    private final Signature cmac = Signature.getInstance(Signature.ALG_AES_CMAC_128, false);
    private final Signature desMac = Signature.getInstance(Signature.ALG_DES_MAC8_ISO9797_1_M2_ALG3, false);
    private final KeyAgreement agreement = KeyAgreement.getInstance(KeyAgreement.ALG_EC_SVDP_DH_PLAIN, false);
    private final MessageDigest sha1 = MessageDigest.getInstance(MessageDigest.ALG_SHA, false);
    private final MessageDigest sha384 = MessageDigest.getInstance(MessageDigest.ALG_SHA_384, false);
    private final Cipher aes = Cipher.getInstance(Cipher.ALG_AES_BLOCK_128_CBC_NOPAD, false);
    private final Cipher des = Cipher.getInstance(Cipher.ALG_DES_CBC_NOPAD, false);
    private final AESKey aesKey = (AESKey) KeyBuilder.buildKey(KeyBuilder.TYPE_AES, KeyBuilder.LENGTH_AES_128, false);
    private final DESKey desKey = (DESKey) KeyBuilder.buildKey(KeyBuilder.TYPE_DES, KeyBuilder.LENGTH_DES3_2KEY, false);
    private final AESKey sessionKey =
            (AESKey) KeyBuilder.buildKey(KeyBuilder.TYPE_AES_TRANSIENT_DESELECT, KeyBuilder.LENGTH_AES_128, false);
    private final short[] shorts = {1, 2};
    private final boolean[] booleans = {true, false};
    private boolean made;

    private CryptoProbe() {}

    /** Installs it. */
    public static void install(byte[] parameters, short offset, byte length) {
        new CryptoProbe().register(parameters, (short) (offset + 1), parameters[offset]);
    }

    @Override
    public void process(APDU apdu) {
        byte[] buffer = apdu.getBuffer();
        if (selectingApplet()) {
            return;
        }
        if (buffer[1] == 1) {
            use(buffer);
        }
        answer(apdu);
    }

    private void use(byte[] buffer) {
        if (!made) {
            p384.genKeyPair();
            made = true;
        }
        shorts[1]++;
        booleans[1] = !booleans[1];
        aesKey.setKey(buffer, (short) 16);
        desKey.setKey(buffer, (short) 16);
        sessionKey.setKey(buffer, (short) 16);
        aes.init(sessionKey, Cipher.MODE_ENCRYPT);
        aes.doFinal(buffer, (short) 0, (short) 16, buffer, (short) 32);
        des.init(desKey, Cipher.MODE_ENCRYPT);
        des.update(buffer, (short) 0, (short) 8, buffer, (short) 32);
        cmac.init(aesKey, Signature.MODE_SIGN);
        cmac.update(buffer, (short) 0, (short) 5);
        desMac.init(desKey, Signature.MODE_SIGN);
        desMac.update(buffer, (short) 0, (short) 5);
        sha1.update(buffer, (short) 0, (short) 5);
        sha384.update(buffer, (short) 0, (short) 5);
        ecdsa.init(p384.getPrivate(), Signature.MODE_SIGN);
        ecdsa.update(buffer, (short) 0, (short) 5);
        agreement.init(p384.getPrivate());
    }

    /** The public key and the small values: what must survive. */
    private void answer(APDU apdu) {
        byte[] buffer = apdu.getBuffer();
        short length = 0;
        if (made) {
            length = ((ECPublicKey) p384.getPublic()).getW(buffer, (short) 0);
            ecdsa.init((ECPrivateKey) p384.getPrivate(), Signature.MODE_SIGN);
        }
        buffer[length++] = (byte) shorts[1];
        buffer[length++] = (byte) (booleans[1] ? 1 : 0);
        apdu.setOutgoing();
        apdu.setOutgoingLength(length);
        apdu.sendBytes((short) 0, length);
    }
}
