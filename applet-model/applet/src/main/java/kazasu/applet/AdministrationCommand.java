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

    /** The key that a reference of 80 + short EF id names. */
    final KeyFile key(byte reference) {
        ElementaryFile file = referencedFile(reference);
        require(file instanceof KeyFile, Sw.REFERENCED_DATA_NOT_FOUND);
        return (KeyFile) file;
    }

    /** The PIN that a reference of 80 + short EF id names. */
    final PinFile pin(byte reference) {
        ElementaryFile file = referencedFile(reference);
        require(file instanceof PinFile, Sw.REFERENCED_DATA_NOT_FOUND);
        return (PinFile) file;
    }

    private ElementaryFile referencedFile(byte reference) {
        boolean wellFormed = (byte) (reference & (byte) 0xE0) == REFERENCE;
        return wellFormed ? card.find((short) (reference & 0x1F)) : null;
    }

    /** The transparent EF that SELECT made current. */
    final TransparentFile currentTransparent() {
        return (TransparentFile) card.currentFile();
    }
}
