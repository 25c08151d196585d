package kazasu.applet;

/** A record EF: records of tag, length and value, one byte each of the first two, one behind the other (JICSAP 4.4.1). */
final class RecordFile extends DataFile {
    /** Tag and length. */
    private static final short HEADER = 2;

    RecordFile(short id, short size) {
        super(id, size);
    }

    /** Where a record starts, numbered from 1; -1 if there is none of that number. */
    short offset(byte number) {
        short offset = 0;
        for (short n = 1; offset < (short) content.length && content[offset] != FILLER; n++) {
            if (n == (short) (number & 0xFF)) {
                return offset;
            }
            offset = (short) (offset + length(offset));
        }
        return -1;
    }

    /** The length of the record that starts there, header and all, within the file. */
    short length(short offset) {
        short rest = (short) ((short) content.length - offset);
        if (rest < HEADER) {
            return rest;
        }
        short whole = (short) (HEADER + (short) (content[(short) (offset + 1)] & 0xFF));
        return whole < rest ? whole : rest;
    }
}
