package kazasu.applet;

/** The EFs of the 券面事項確認AP (docs/other-applications.md §3.2). */
final class SurfaceFiles extends FileTable {

    SurfaceFiles() {
        super((short) 12);
        PinFile birthDate = new CheckNumberFile((short) 0x0011, (byte) 6, status, SecurityStatus.FIRST);
        PinFile numberB = new CheckNumberFile((short) 0x0012, (byte) 14, status, SecurityStatus.SECOND);
        PinFile numberA = new CheckNumberFile((short) 0x0013, (byte) 12, status, SecurityStatus.THIRD);
        PinFile[] both = new PinFile[] {numberB, numberA};
        files[0] = new TransparentFile((short) 0x0001, (short) 547, birthDate);
        files[1] = new GuardedFile((short) 0x0002, (short) 1024, both);
        files[2] = new TransparentFile((short) 0x0003, (short) 320, null);
        files[3] = new TransparentFile((short) 0x0004, (short) 568, null);
        files[4] = new TransparentFile((short) 0x0005, (short) 606, numberA);
        files[5] = new GuardedFile((short) 0x0006, (short) 16, both);
        files[6] = new ReservedKeyFile((short) 0x001A);
        files[7] = birthDate;
        files[8] = numberB;
        files[9] = numberA;
        files[10] = new PinFile((short) 0x0014, (byte) 3, (byte) 1, PinFile.MAX_LENGTH, status, SecurityStatus.FOURTH);
        files[11] = new PinFile((short) 0x0015, (byte) 3, (byte) 1, PinFile.MAX_LENGTH, status, SecurityStatus.FIFTH);
    }
}
