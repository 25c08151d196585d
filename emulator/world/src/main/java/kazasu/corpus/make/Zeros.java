package kazasu.corpus.make;

import java.io.ByteArrayOutputStream;
import java.util.zip.Adler32;

/** Compressed zeros (RFC 1950, RFC 1951), written bit by bit: libraries' compressors differ from version to version. */
final class Zeros {
    private static final int MATCH = 258;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int bits;
    private int count;

    private Zeros() {}

    /**
     * Compressed twice: some 200 bytes a megabyte.
     *
     * @param length about so many zeros
     */
    static byte[] twice(int length) {
        int matches = length / MATCH;
        Zeros inner = new Zeros();
        inner.begin();
        inner.literal(0);
        for (int i = 0; i < matches; i++) {
            inner.match();
            inner.put(0, 5);
        }
        long zeros = 1L + (long) matches * MATCH;
        byte[] once = inner.end((zeros % 65521) << 16 | 1);
        return again(once);
    }

    /** The stream above repeats itself every 13 bytes. */
    private static byte[] again(byte[] bytes) {
        Zeros outer = new Zeros();
        outer.begin();
        int at = 0;
        while (at < bytes.length) {
            if (at >= 13 && at + MATCH <= bytes.length && repeats(bytes, at)) {
                outer.match();
                outer.put(Integer.reverse(7) >>> 27, 5);
                outer.put(0, 2);
                at += MATCH;
            } else {
                outer.literal(bytes[at++] & 0xFF);
            }
        }
        Adler32 sum = new Adler32();
        sum.update(bytes);
        return outer.end(sum.getValue());
    }

    private static boolean repeats(byte[] bytes, int at) {
        for (int i = at; i < at + MATCH; i++) {
            if (bytes[i] != bytes[i - 13]) {
                return false;
            }
        }
        return true;
    }

    private void begin() {
        out.write(0x78);
        out.write(0x9C);
        put(1, 1); // the last block
        put(1, 2); // fixed codes
    }

    private void literal(int value) {
        code(value < 144 ? 0x30 + value : 0x190 + value - 144, value < 144 ? 8 : 9);
    }

    /** Of 258 bytes: symbol 285. */
    private void match() {
        code(0xC0 + 285 - 280, 8);
    }

    /** Huffman codes go from their highest bit on. */
    private void code(int value, int length) {
        put(Integer.reverse(value) >>> (Integer.SIZE - length), length);
    }

    private void put(int value, int length) {
        bits |= value << count;
        count += length;
        while (count >= 8) {
            out.write(bits & 0xFF);
            bits >>>= 8;
            count -= 8;
        }
    }

    private byte[] end(long sum) {
        code(0, 7);
        if (count > 0) {
            out.write(bits & 0xFF);
        }
        for (int shift = 24; shift >= 0; shift -= 8) {
            out.write((int) (sum >>> shift) & 0xFF);
        }
        return out.toByteArray();
    }
}
