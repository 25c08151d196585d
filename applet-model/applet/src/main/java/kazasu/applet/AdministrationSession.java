package kazasu.applet;

import javacard.framework.ISO7816;
import javacard.framework.JCSystem;
import javacard.framework.Util;
import javacard.security.AESKey;
import javacard.security.KeyBuilder;
import javacard.security.RandomData;
import javacardx.crypto.Cipher;

/**
 * The counter's authority over the card: opened with the device authentication key (鍵ペア生成装置認証鍵), gone with reset,
 * power or the SELECT of any application (docs/decisions.md §4).
 */
final class AdministrationSession {
    static final short BLOCK = 16;

    private static final byte OPEN = 0;
    private static final byte CHALLENGED = 1;

    private final byte[] flags = JCSystem.makeTransientByteArray((short) 2, JCSystem.CLEAR_ON_DESELECT);
    /** The application whose files are written; none is the JPKI AP. */
    private final Object[] chosen = JCSystem.makeTransientObjectArray((short) 1, JCSystem.CLEAR_ON_DESELECT);

    private final byte[] challenge = JCSystem.makeTransientByteArray(BLOCK, JCSystem.CLEAR_ON_DESELECT);
    private final byte[] cryptogram = JCSystem.makeTransientByteArray(BLOCK, JCSystem.CLEAR_ON_DESELECT);
    private final RandomData random = RandomData.getInstance(RandomData.ALG_SECURE_RANDOM);
    private final AESKey key;
    private final Cipher cipher = Cipher.getInstance(Cipher.ALG_AES_BLOCK_128_ECB_NOPAD, false);

    /**
     * A closed session.
     *
     * @param deviceKey the device authentication key
     * @param offset where it starts; 16 bytes
     */
    AdministrationSession(byte[] deviceKey, short offset) {
        key = (AESKey) KeyBuilder.buildKey(KeyBuilder.TYPE_AES, KeyBuilder.LENGTH_AES_128, false);
        key.setKey(deviceKey, offset);
    }

    void requireOpen() {
        Command.require(flags[OPEN] == 1, Sw.SECURITY_STATUS_NOT_SATISFIED);
    }

    /** Turns to another application's files, none of them current. */
    void choose(FileTable application) {
        application.forgetCurrent();
        chosen[0] = application;
    }

    /** The application whose files are written, or null for the JPKI AP. */
    FileTable chosen() {
        return (FileTable) chosen[0];
    }

    /** Puts a new challenge at the start of the buffer; the one before is void. */
    void challenge(byte[] buffer) {
        random.generateData(challenge, (short) 0, BLOCK);
        flags[CHALLENGED] = 1;
        Util.arrayCopyNonAtomic(challenge, (short) 0, buffer, (short) 0, BLOCK);
    }

    /** Opens the session if the challenge comes back encrypted; each challenge serves once. */
    void authenticate(byte[] buffer) {
        Command.require(flags[CHALLENGED] == 1, Sw.CONDITIONS_NOT_SATISFIED);
        flags[CHALLENGED] = 0;
        flags[OPEN] = 0;
        cipher.init(key, Cipher.MODE_ENCRYPT);
        cipher.doFinal(challenge, (short) 0, BLOCK, cryptogram, (short) 0);
        boolean right = Util.arrayCompare(cryptogram, (short) 0, buffer, ISO7816.OFFSET_CDATA, BLOCK) == 0;
        Command.require(right, Sw.WRONG_CRYPTOGRAM);
        flags[OPEN] = 1;
    }
}
