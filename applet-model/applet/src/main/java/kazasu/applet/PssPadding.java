package kazasu.applet;

import javacard.framework.Util;

/**
 * EMSA-PSS of a 2048-bit modulus with SHA-256 and MGF1 with SHA-256 (RFC 8017, 9.1.1): masked data block, hash H, trailer BC. The
 * salt's length is a switch: the sources do not tell it (card-interface.md §3.5).
 */
final class PssPadding {
    private static final short HASH_LENGTH = SigningMemory.SHA_256;
    /** Where H stands, and how long the data block before it is. */
    private static final short H = 223;

    private static final short LAST = 255;
    private static final short PREFIX = 8;
    private static final byte TRAILER = (byte) 0xBC;

    private PssPadding() {}

    /** Makes the memory's block of the memory's hash. */
    static void compose(SigningMemory memory) {
        byte[] block = memory.block;
        short saltLength = saltLength(memory.switches[Switches.PSS_SALT]);
        short salt = (short) (H - saltLength);
        // eight zero bytes in front of the hash; they end up as padding
        Util.arrayFillNonAtomic(block, (short) 0, salt, (byte) 0);
        if (saltLength != 0) {
            memory.random.generateData(block, salt, saltLength);
        }
        memory.sha256.update(block, (short) 0, PREFIX);
        memory.sha256.update(memory.hash, (short) 0, HASH_LENGTH);
        memory.sha256.doFinal(block, salt, saltLength, block, H);
        block[(short) (salt - 1)] = 1;
        maskDataBlock(memory);
        block[0] = (byte) (block[0] & 0x7F);
        block[LAST] = TRAILER;
    }

    private static short saltLength(byte choice) {
        return choice == 0 ? HASH_LENGTH : choice == 1 ? (short) 20 : (short) 0;
    }

    /** MGF1: the hashes of H and a counter of four bytes, one after the other. */
    private static void maskDataBlock(SigningMemory memory) {
        byte[] mask = memory.mask;
        byte counter = 0;
        for (short at = 0; at < H; at = (short) (at + HASH_LENGTH)) {
            memory.sha256.update(memory.block, H, HASH_LENGTH);
            Util.arrayFillNonAtomic(mask, (short) 0, (short) 3, (byte) 0);
            mask[3] = counter;
            memory.sha256.doFinal(mask, (short) 0, (short) 4, mask, (short) 0);
            xor(memory, at);
            counter++;
        }
    }

    private static void xor(SigningMemory memory, short at) {
        byte[] block = memory.block;
        short end = (short) (at + HASH_LENGTH) < H ? (short) (at + HASH_LENGTH) : H;
        for (short i = at; i < end; i++) {
            block[i] = (byte) (block[i] ^ memory.mask[(short) (i - at)]);
        }
    }
}
