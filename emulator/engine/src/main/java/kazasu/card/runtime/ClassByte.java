package kazasu.card.runtime;

/** What the class byte asks for (ISO 7816-4; docs/decisions.md §5). */
final class ClassByte {
    private ClassByte() {}

    static boolean isInterindustry(byte cla) {
        return (cla & 0xF0) == 0x00 || (cla & 0xC0) == 0x40;
    }

    static boolean isKnown(byte cla) {
        return isInterindustry(cla) || (cla & 0xF0) == 0x80;
    }

    /** The answer to a channel or secure messaging; 0 if it asks for neither. */
    static int refusal(byte cla) {
        if ((cla & 0xC0) == 0x40 || (cla & 0x03) != 0) {
            return Sw.CHANNEL_NOT_SUPPORTED;
        }
        return (cla & 0x0C) != 0 ? Sw.SECURE_MESSAGING_NOT_SUPPORTED : 0;
    }
}
