package kazasu.applet;

import javacard.framework.APDU;
import javacard.framework.ISO7816;

/** READ RECORD (card-interface.md §3): one record by number, of the current EF or one by short id. */
final class ReadRecordCommand extends Command {
    /** Low bits of P2: P1 is a record number. */
    private static final byte ONE = 0x04;
    /** From that record to the last. */
    private static final byte ALL = 0x05;

    private final FileTable files;

    ReadRecordCommand(FileTable files) {
        super(ISO7816.CLA_ISO7816, Ins.READ_RECORD);
        this.files = files;
    }

    @Override
    void process(APDU apdu, short lc, short le) {
        byte[] buffer = apdu.getBuffer();
        byte number = buffer[ISO7816.OFFSET_P1];
        byte reference = reference(buffer[ISO7816.OFFSET_P2]);
        require(lc == 0 && le != 0, Sw.WRONG_LENGTH);
        ElementaryFile file = files.referenced(reference);
        require(file instanceof RecordFile, Sw.WRONG_FILE_TYPE);
        RecordFile records = (RecordFile) file;
        short offset = records.offset(number);
        require(offset >= 0, Sw.RECORD_NOT_FOUND);
        short whole = records.length(offset);
        short length = whole < le ? whole : le;
        apdu.setOutgoingLength(length);
        apdu.sendBytesLong(records.content, offset, length);
    }

    /** 80 + the short id of the high five bits, as other commands have it. */
    private static byte reference(byte p2) {
        byte how = (byte) (p2 & 0x07);
        byte reference = (byte) (REFERENCE | (byte) ((byte) (p2 >> 3) & 0x1F));
        requireReference(reference);
        require(how != ALL, Sw.FUNCTION_NOT_SUPPORTED);
        require(how == ONE, Sw.WRONG_P1P2);
        return reference;
    }
}
