package kazasu.applet;

/** A record EF: records of tag, length and value, one byte each of the first two, one behind the other (JICSAP 4.4.1). */
final class RecordFile extends DataFile {
    /** Tag and length. */
    private static final short HEADER = 2;

    RecordFile(short id, short size) {
        super(id, size);
    }

    /** Where a record starts, numbered from 1; -1 if there is none of that number. One that would end after the file is none. */
    short offset(byte number) {
        short offset = 0;
        for (short n = 1; isRecord(offset); n++) {
            if (n == (short) (number & 0xFF)) {
                return offset;
            }
            offset = (short) (offset + length(offset));
        }
        return -1;
    }

    private boolean isRecord(short offset) {
        short rest = (short) ((short) content.length - offset);
        return rest >= HEADER && content[offset] != FILLER && length(offset) <= rest;
    }

    /** The length of the record that starts there, header and all. */
    short length(short offset) {
        return (short) (HEADER + (short) (content[(short) (offset + 1)] & 0xFF));
    }
}
