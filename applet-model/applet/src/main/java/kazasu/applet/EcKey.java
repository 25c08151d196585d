package kazasu.applet;

import javacard.framework.JCSystem;
import javacard.framework.Util;
import javacard.security.ECPrivateKey;
import javacard.security.ECPublicKey;
import javacard.security.KeyBuilder;
import javacard.security.KeyPair;
import javacard.security.Signature;

/**
 * P-384 with SHA-384, a plan for the next generation of cards (card-interface.md §6; docs/decisions.md §5). Its public key is the
 * point, uncompressed.
 */
final class EcKey extends SigningKey {
    static final byte POINT = (byte) 0xB0;
    static final byte SCALAR = (byte) 0xB1;

    private static final byte POINT_BIT = 1;
    private static final byte SCALAR_BIT = 2;
    private static final byte ALL_PARTS = POINT_BIT | SCALAR_BIT;
    private static final short POINT_LENGTH = 97;
    private static final short LENGTH = SigningMemory.SHA_384;

    private final ECPrivateKey privateKey;
    private final KeyPair pair;
    private final Signature signature = Signature.getInstance(Signature.ALG_ECDSA_SHA_384, false);
    /** Whether the signature engine knows the key, since power-up. */
    private final boolean[] ready = JCSystem.makeTransientBooleanArray((short) 1, JCSystem.CLEAR_ON_RESET);

    EcKey(SigningMemory memory) {
        super(memory);
        privateKey =
                (ECPrivateKey) KeyBuilder.buildKey(KeyBuilder.TYPE_EC_FP_PRIVATE, KeyBuilder.LENGTH_EC_FP_384, false);
        pair = new KeyPair(
                (ECPublicKey) KeyBuilder.buildKey(KeyBuilder.TYPE_EC_FP_PUBLIC, KeyBuilder.LENGTH_EC_FP_384, false),
                privateKey);
    }

    @Override
    byte allParts() {
        return ALL_PARTS;
    }

    @Override
    short publicKeyLength() {
        return POINT_LENGTH;
    }

    @Override
    byte bit(byte part) {
        return part == POINT ? POINT_BIT : SCALAR_BIT;
    }

    @Override
    boolean startsWith(byte part) {
        return part == POINT;
    }

    @Override
    short partLength(byte part) {
        return part == POINT ? POINT_LENGTH : LENGTH;
    }

    @Override
    void put(byte part, byte[] buffer, short offset, byte[] publicKey) {
        if (part == POINT) {
            Util.arrayCopy(buffer, offset, publicKey, (short) 0, POINT_LENGTH);
        } else {
            privateKey.setS(buffer, offset, LENGTH);
        }
    }

    @Override
    void generate(byte[] publicKey) {
        pair.genKeyPair();
        ((ECPublicKey) pair.getPublic()).getW(publicKey, (short) 0);
    }

    /** Overwrites the scalar with 1, and the point with that of 1: {@code clearKey} would take the curve with them. */
    @Override
    void forget() {
        ready[0] = false;
        byte[] one = memory.block;
        Util.arrayFillNonAtomic(one, (short) 0, LENGTH, (byte) 0);
        one[(short) (LENGTH - 1)] = 1;
        privateKey.setS(one, (short) 0, LENGTH);
        ECPublicKey publicKey = (ECPublicKey) pair.getPublic();
        publicKey.setW(one, (short) 0, publicKey.getG(one, (short) 0));
    }

    @Override
    boolean knows(byte scheme) {
        return !Scheme.isPss(scheme);
    }

    @Override
    boolean takes(byte scheme, short length) {
        boolean whole = scheme == Scheme.GIVEN_HASH;
        return Scheme.hashes(scheme) || (whole ? length == LENGTH : length <= LENGTH);
    }

    @Override
    short sign(byte scheme, byte[] buffer, short offset, short length) {
        byte[] hash = memory.hash;
        if (Scheme.hashes(scheme)) {
            memory.sha384.doFinal(buffer, offset, length, hash, (short) 0);
        } else {
            // a short hash is the number that its bytes are
            short missing = (short) (LENGTH - length);
            Util.arrayFillNonAtomic(hash, (short) 0, missing, (byte) 0);
            Util.arrayCopyNonAtomic(buffer, offset, hash, missing, length);
        }
        if (!ready[0]) {
            signature.init(privateKey, Signature.MODE_SIGN);
            ready[0] = true;
        }
        return signature.signPreComputedHash(hash, (short) 0, LENGTH, buffer, (short) 0);
    }
}
