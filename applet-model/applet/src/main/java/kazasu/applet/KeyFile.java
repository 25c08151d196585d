package kazasu.applet;

import javacard.framework.JCSystem;
import javacard.framework.Util;
import javacard.security.KeyBuilder;
import javacard.security.KeyPair;
import javacard.security.RSAPrivateCrtKey;
import javacard.security.RSAPublicKey;
import javacardx.crypto.Cipher;

/** A private key's EF: an RSA-2048 key pair, usable once the PIN that guards it has been verified. */
final class KeyFile extends ElementaryFile {
    static final short MODULUS_LENGTH = 256;
    static final short PART_LENGTH = 128;
    /** Longest input of PKCS#1 v1.5 type 1 padding: 256 less 11 bytes. */
    static final short MAX_INPUT = 245;

    static final byte P = (byte) 0x92;
    static final byte Q = (byte) 0x93;
    static final byte PQ = (byte) 0x94;
    static final byte DP1 = (byte) 0x95;
    static final byte DQ1 = (byte) 0x96;
    static final byte MODULUS_FIRST_HALF = (byte) 0x97;
    static final byte MODULUS_SECOND_HALF = (byte) 0x98;

    private static final byte ALL_PARTS = (byte) 0x7F;

    private final PinFile guard;
    private final RSAPublicKey publicKey;
    private final RSAPrivateCrtKey privateKey;
    private final KeyPair pair;
    private final Cipher cipher;
    /** Of the key that is there now: the public key object can't be filled in two halves. */
    final byte[] modulus = new byte[MODULUS_LENGTH];
    /** One bit a part of the key, set after the part was written and never before: a torn import is never complete. */
    private byte parts;
    /** Whether the cipher knows the key, since power-up. */
    private final boolean[] ready = JCSystem.makeTransientBooleanArray((short) 1, JCSystem.CLEAR_ON_RESET);

    /**
     * No key yet.
     *
     * @param id file id
     * @param guard the PIN that must be verified before signing
     */
    KeyFile(short id, PinFile guard) {
        super(id);
        this.guard = guard;
        publicKey = (RSAPublicKey) KeyBuilder.buildKey(KeyBuilder.TYPE_RSA_PUBLIC, KeyBuilder.LENGTH_RSA_2048, false);
        privateKey = (RSAPrivateCrtKey)
                KeyBuilder.buildKey(KeyBuilder.TYPE_RSA_CRT_PRIVATE, KeyBuilder.LENGTH_RSA_2048, false);
        pair = new KeyPair(publicKey, privateKey);
        cipher = Cipher.getInstance(Cipher.ALG_RSA_PKCS1, false);
    }

    boolean isUsable() {
        return guard.isVerified();
    }

    boolean hasKey() {
        return parts == ALL_PARTS;
    }

    /** Makes a key pair on the card; the old one is gone, even if power fails before the new one is complete. */
    void generate() {
        forget();
        pair.genKeyPair();
        publicKey.getModulus(modulus, (short) 0);
        parts = ALL_PARTS;
    }

    /** Whether a part can come now: the first half of the modulus always, the others once, within an import. */
    boolean takes(byte part) {
        return part == MODULUS_FIRST_HALF
                || (byte) (parts & bit(MODULUS_FIRST_HALF)) != 0 && (byte) (parts & bit(part)) == 0;
    }

    private static byte bit(byte part) {
        return (byte) (1 << (byte) (part - P));
    }

    /** Takes one part of an imported key, 128 bytes; the first half of the modulus starts an import. */
    void putPart(byte part, byte[] buffer, short offset) {
        switch (part) {
            case MODULUS_FIRST_HALF:
                forget();
                Util.arrayCopy(buffer, offset, modulus, (short) 0, PART_LENGTH);
                break;
            case MODULUS_SECOND_HALF:
                Util.arrayCopy(buffer, offset, modulus, PART_LENGTH, PART_LENGTH);
                break;
            case P:
                privateKey.setP(buffer, offset, PART_LENGTH);
                break;
            case Q:
                privateKey.setQ(buffer, offset, PART_LENGTH);
                break;
            case PQ:
                privateKey.setPQ(buffer, offset, PART_LENGTH);
                break;
            case DP1:
                privateKey.setDP1(buffer, offset, PART_LENGTH);
                break;
            default:
                privateKey.setDQ1(buffer, offset, PART_LENGTH);
                break;
        }
        parts = (byte) (parts | bit(part));
    }

    /**
     * PKCS#1 v1.5 type 1 padding over the input as it is, then the private key operation (card-interface.md §3.5, P1=00).
     *
     * @return the length of the signature, 256
     */
    short sign(byte[] buffer, short inOffset, short inLength, short outOffset) {
        if (!ready[0]) {
            cipher.init(privateKey, Cipher.MODE_ENCRYPT);
            ready[0] = true;
        }
        return cipher.doFinal(buffer, inOffset, inLength, buffer, outOffset);
    }

    private void forget() {
        parts = 0;
        ready[0] = false;
        privateKey.clearKey();
        publicKey.clearKey();
    }
}
