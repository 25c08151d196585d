package kazasu.pki;

/** 全角: names and addresses in certificates have no ASCII in them (card-interface.md §5.4). */
final class FullWidth {
    private static final char IDEOGRAPHIC_SPACE = '\u3000';
    /** From {@code !} (21) to {@code ！} (FF01). */
    private static final int DISTANCE = 0xFEE0;

    private FullWidth() {}

    /** The same text with U+3000 for blanks and the full-width form of every other printable ASCII character. */
    static String of(String text) {
        StringBuilder wide = new StringBuilder(text.length());
        text.chars().forEach(c -> wide.append(widened((char) c)));
        return wide.toString();
    }

    private static char widened(char c) {
        if (c == ' ') {
            return IDEOGRAPHIC_SPACE;
        }
        return c > ' ' && c < 0x7F ? (char) (c + DISTANCE) : c;
    }
}
