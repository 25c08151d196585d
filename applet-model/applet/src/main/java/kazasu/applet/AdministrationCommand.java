package kazasu.applet;

/** A command that needs an open administration session; the check stands after P1P2 and Lc/Le. */
abstract class AdministrationCommand extends Command {
    final Card card;
    final AdministrationSession session;

    AdministrationCommand(byte cla, byte ins, Card card, AdministrationSession session) {
        super(cla, ins);
        this.card = card;
        this.session = session;
    }

    /** The files that are written now: those of the application that was chosen, at first the JPKI AP's. */
    final FileTable files() {
        FileTable chosen = session.chosen();
        return chosen == null ? card : chosen;
    }

    /** The key of the JPKI AP that a reference of 80 + short EF id names. */
    final KeyFile key(byte reference) {
        ElementaryFile file = find(card, reference);
        require(file instanceof KeyFile, Sw.REFERENCED_DATA_NOT_FOUND);
        return (KeyFile) file;
    }

    /** The PIN that a reference of 80 + short EF id names. */
    final PinFile pin(byte reference) {
        ElementaryFile file = find(files(), reference);
        require(file instanceof PinFile, Sw.REFERENCED_DATA_NOT_FOUND);
        return (PinFile) file;
    }

    private static ElementaryFile find(FileTable files, byte reference) {
        boolean wellFormed = (byte) (reference & (byte) 0xE0) == REFERENCE;
        return wellFormed ? files.find((short) (reference & 0x1F)) : null;
    }

    /** The content of the EF that SELECT made current. */
    final byte[] currentContent() {
        return ((DataFile) files().currentFile()).content;
    }
}
