package kazasu.applet;

import javacard.framework.JCSystem;
import javacard.framework.Util;
import javacard.security.KeyBuilder;
import javacard.security.KeyPair;
import javacard.security.RSAPrivateCrtKey;
import javacard.security.RSAPublicKey;
import javacardx.crypto.Cipher;

/** RSA-2048 with exponent 65537. Its public key is the modulus. */
final class RsaKey extends SigningKey {
    static final byte P = (byte) 0x92;
    static final byte MODULUS_SECOND_HALF = (byte) 0x98;

    private static final byte Q = (byte) 0x93;
    private static final byte PQ = (byte) 0x94;
    private static final byte DP1 = (byte) 0x95;
    private static final byte MODULUS_FIRST_HALF = (byte) 0x97;

    private static final byte ALL_PARTS = (byte) 0x7F;
    private static final short PART_LENGTH = 128;
    private static final short LENGTH = SigningMemory.BLOCK;
    /** Longest input of PKCS#1 v1.5 type 1 padding: 256 less 11 bytes. */
    private static final short MAX_INPUT = 245;

    private static final byte PADDING = 0;
    private static final byte RAW = 1;

    private final RSAPrivateCrtKey privateKey;
    private final KeyPair pair;
    private final Cipher padding = Cipher.getInstance(Cipher.ALG_RSA_PKCS1, false);
    private final Cipher raw = Cipher.getInstance(Cipher.ALG_RSA_NOPAD, false);
    /** Which ciphers know the key, since power-up. */
    private final boolean[] ready = JCSystem.makeTransientBooleanArray((short) 2, JCSystem.CLEAR_ON_RESET);

    RsaKey(SigningMemory memory) {
        super(memory);
        privateKey = (RSAPrivateCrtKey)
                KeyBuilder.buildKey(KeyBuilder.TYPE_RSA_CRT_PRIVATE, KeyBuilder.LENGTH_RSA_2048, false);
        pair = new KeyPair(
                (RSAPublicKey) KeyBuilder.buildKey(KeyBuilder.TYPE_RSA_PUBLIC, KeyBuilder.LENGTH_RSA_2048, false),
                privateKey);
    }

    @Override
    byte allParts() {
        return ALL_PARTS;
    }

    @Override
    short publicKeyLength() {
        return LENGTH;
    }

    @Override
    byte bit(byte part) {
        return part >= P && part <= MODULUS_SECOND_HALF ? (byte) (1 << (byte) (part - P)) : 0;
    }

    @Override
    boolean startsWith(byte part) {
        return part == MODULUS_FIRST_HALF;
    }

    @Override
    short partLength(byte part) {
        return PART_LENGTH;
    }

    @Override
    void put(byte part, byte[] buffer, short offset, byte[] publicKey) {
        switch (part) {
            case MODULUS_FIRST_HALF:
                Util.arrayCopy(buffer, offset, publicKey, (short) 0, PART_LENGTH);
                break;
            case MODULUS_SECOND_HALF:
                Util.arrayCopy(buffer, offset, publicKey, PART_LENGTH, PART_LENGTH);
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
    }

    @Override
    void generate(byte[] publicKey) {
        pair.genKeyPair();
        ((RSAPublicKey) pair.getPublic()).getModulus(publicKey, (short) 0);
    }

    @Override
    void forget() {
        ready[PADDING] = false;
        ready[RAW] = false;
        privateKey.clearKey();
        pair.getPublic().clearKey();
    }

    @Override
    boolean knows(byte scheme) {
        return true;
    }

    @Override
    boolean takes(byte scheme, short length) {
        boolean hash = !Scheme.hashes(scheme) && scheme != Scheme.AS_IS;
        return hash ? length == SigningMemory.SHA_256 : scheme != Scheme.AS_IS || length <= MAX_INPUT;
    }

    @Override
    short sign(byte scheme, byte[] buffer, short offset, short length) {
        if (scheme == Scheme.AS_IS) {
            return pad(buffer, offset, length, buffer);
        }
        if (Scheme.hashes(scheme)) {
            memory.sha256.doFinal(buffer, offset, length, memory.hash, (short) 0);
        } else {
            Util.arrayCopyNonAtomic(buffer, offset, memory.hash, (short) 0, length);
        }
        if (scheme == Scheme.BARE_HASH) {
            return pad(memory.hash, (short) 0, SigningMemory.SHA_256, buffer);
        }
        if (Scheme.isPss(scheme)) {
            PssPadding.compose(memory);
            return raw(buffer);
        }
        DigestInfo.compose(memory);
        return pad(memory.block, (short) 0, DigestInfo.LENGTH, buffer);
    }

    private short pad(byte[] input, short offset, short length, byte[] buffer) {
        prepare(padding, PADDING, Cipher.MODE_ENCRYPT);
        return padding.doFinal(input, offset, length, buffer, (short) 0);
    }

    /** The private operation on the memory's block. */
    private short raw(byte[] buffer) {
        prepare(raw, RAW, Cipher.MODE_DECRYPT);
        short length = raw.doFinal(memory.block, (short) 0, LENGTH, buffer, (short) 0);
        // some runtimes leave out leading zeros
        short missing = (short) (LENGTH - length);
        Util.arrayCopyNonAtomic(buffer, (short) 0, buffer, missing, length);
        Util.arrayFillNonAtomic(buffer, (short) 0, missing, (byte) 0);
        return LENGTH;
    }

    private void prepare(Cipher cipher, byte which, byte mode) {
        if (!ready[which]) {
            cipher.init(privateKey, mode);
            ready[which] = true;
        }
    }
}
