package kazasu.applet;

/** The EFs of the 共通カードAP (docs/other-applications.md §3.3). */
final class CommonFiles extends FileTable {

    CommonFiles() {
        super((short) 5);
        files[0] = new RecordFile((short) 0x0001, (short) 30);
        files[1] = new RecordFile((short) 0x0002, (short) 18);
        files[2] = new ReservedKeyFile((short) 0x0019);
        files[3] = new PinFile((short) 0x001C, (byte) 3, (byte) 4, (byte) 4, status, SecurityStatus.FIRST);
        files[4] = new PinFile((short) 0x001E, (byte) 3, (byte) 1, PinFile.MAX_LENGTH, status, SecurityStatus.SECOND);
    }
}
