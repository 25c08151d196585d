package kazasu.applet;

/** The EFs of the 券面事項入力補助AP (docs/other-applications.md §3.1). */
final class TextFiles extends FileTable {

    TextFiles() {
        super((short) 13);
        PinFile pin = new PinFile((short) 0x0011, (byte) 3, (byte) 4, (byte) 4, status, SecurityStatus.FIRST);
        PinFile blocked =
                new PinFile((short) 0x0012, (byte) 3, (byte) 1, PinFile.MAX_LENGTH, status, SecurityStatus.SECOND);
        PinFile numberA = new CheckNumberFile((short) 0x0014, (byte) 12, status, SecurityStatus.THIRD);
        PinFile numberB = new CheckNumberFile((short) 0x0015, (byte) 14, status, SecurityStatus.FOURTH);
        PinFile[] any = new PinFile[] {pin, numberA, numberB};
        files[0] = new GuardedFile((short) 0x0001, (short) 17, new PinFile[] {pin, numberA});
        files[1] = new GuardedFile((short) 0x0002, (short) 1024, new PinFile[] {pin, numberB});
        files[2] = new GuardedFile((short) 0x0003, (short) 336, any);
        files[3] = new TransparentFile((short) 0x0004, (short) 568, null);
        files[4] = new TransparentFile((short) 0x0005, (short) 164, null);
        files[5] = new GuardedFile((short) 0x0006, (short) 269, any);
        files[6] = new GuardedFile((short) 0x0007, (short) 536, any);
        files[7] = new TransparentFile((short) 0x0008, (short) 16, null);
        files[8] = new ReservedKeyFile((short) 0x0013);
        files[9] = pin;
        files[10] = blocked;
        files[11] = numberA;
        files[12] = numberB;
    }

    /** 券面事項入力補助用暗証番号. */
    PinFile pin() {
        return (PinFile) files[9];
    }
}
