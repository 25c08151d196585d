package kazasu.applet;

import javacard.framework.JCSystem;
import javacard.security.MessageDigest;
import javacard.security.RandomData;

/**
 * What signing needs besides a key: allocated once and shared by all keys of a card, of which one is at work at a time. Gone when
 * another application is selected.
 */
final class SigningMemory {
    static final short BLOCK = 256;
    static final short SHA_256 = MessageDigest.LENGTH_SHA_256;
    static final short SHA_384 = MessageDigest.LENGTH_SHA_384;

    final byte[] block = JCSystem.makeTransientByteArray(BLOCK, JCSystem.CLEAR_ON_DESELECT);
    final byte[] hash = JCSystem.makeTransientByteArray(SHA_384, JCSystem.CLEAR_ON_DESELECT);
    final byte[] mask = JCSystem.makeTransientByteArray(SHA_256, JCSystem.CLEAR_ON_DESELECT);
    final MessageDigest sha256 = MessageDigest.getInstance(MessageDigest.ALG_SHA_256, false);
    final MessageDigest sha384 = MessageDigest.getInstance(MessageDigest.ALG_SHA_384, false);
    final RandomData random = RandomData.getInstance(RandomData.ALG_SECURE_RANDOM);
    /** The card's, {@link Switches}. */
    final byte[] switches;

    SigningMemory(byte[] switches) {
        this.switches = switches;
    }
}
