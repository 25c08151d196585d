package kazasu.contents;

import java.io.ByteArrayOutputStream;
import kazasu.apdu.Hex;

/** BER objects as these files have them: a length of one byte up to 127, else two bytes behind 82. */
final class Tlv {
    private static final int LONGEST_SHORT = 0x7F;
    private static final int LONG_HEADER = 5;
    private static final int SHORT_HEADER = 3;

    private Tlv() {}

    static byte[] of(String tag, byte[]... values) {
        byte[] value = join(values);
        byte[] length = value.length <= LONGEST_SHORT
                ? new byte[] {(byte) value.length}
                : new byte[] {(byte) 0x82, (byte) (value.length >> 8), (byte) value.length};
        return join(Hex.parse(tag), length, value);
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }

    /** An object that begins with a table of where its fields start, counted from the start of the file. */
    static byte[] withOffsets(String tag, String tableTag, byte[]... fields) {
        int table = 3 + 2 * fields.length;
        int length = table + join(fields).length;
        int offset = (length <= LONGEST_SHORT ? SHORT_HEADER : LONG_HEADER) + table;
        ByteArrayOutputStream offsets = new ByteArrayOutputStream();
        for (byte[] field : fields) {
            offsets.write(offset >> 8);
            offsets.write(offset);
            offset += field.length;
        }
        return of(tag, of(tableTag, offsets.toByteArray()), join(fields));
    }
}
