package kazasu.applet;

import javacard.framework.Util;

/** DigestInfo of SHA-256 (RFC 8017, 9.2): an identifier of fixed bytes, then the hash. */
final class DigestInfo {
    static final short LENGTH = 51;

    private static final short HASH = 19;

    private DigestInfo() {}

    /** Puts it at the start of the memory's block. */
    static void compose(SigningMemory memory) {
        byte[] block = memory.block;
        // by hand: a constant array would be a mutable static
        Util.setShort(block, (short) 0, (short) 0x3031);
        Util.setShort(block, (short) 2, (short) 0x300D);
        Util.setShort(block, (short) 4, (short) 0x0609);
        Util.setShort(block, (short) 6, (short) 0x6086);
        Util.setShort(block, (short) 8, (short) 0x4801);
        Util.setShort(block, (short) 10, (short) 0x6503);
        Util.setShort(block, (short) 12, (short) 0x0402);
        Util.setShort(block, (short) 14, (short) 0x0105);
        Util.setShort(block, (short) 16, (short) 0x0004);
        block[18] = 0x20;
        Util.arrayCopyNonAtomic(memory.hash, (short) 0, block, HASH, SigningMemory.SHA_256);
    }
}
