package kazasu.applet;

/** The EFs of the 住基AP (docs/other-applications.md §3.4). */
final class JukiFiles extends FileTable {

    JukiFiles() {
        super((short) 2);
        files[0] = new RecordFile((short) 0x0002, (short) 18);
        files[1] = new PinFile((short) 0x001C, (byte) 3, (byte) 4, (byte) 4, status, SecurityStatus.FIRST);
    }
}
