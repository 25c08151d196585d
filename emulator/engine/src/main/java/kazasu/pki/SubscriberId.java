package kazasu.pki;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import kazasu.card.Chance;

/**
 * The CN of a holder's certificate: 23 opaque ASCII characters. The real grammar isn't public, only that time, terminal and
 * municipality go into it (card-interface.md §5.3, U). Ours: {@code yyMMddHHmm} of issue in Japan, eight letters or digits
 * drawn by chance in place of terminal and sequence (so that ids differ even under a clock that stands still), and the
 * municipality's code.
 */
final class SubscriberId {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyMMddHHmm").withZone(Validity.JAPAN);
    /** 32 characters, so that five bits choose one evenly. */
    private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int TERMINAL_LENGTH = 8;

    private SubscriberId() {}

    static String draw(Instant issued, Municipality municipality, Chance chance) {
        byte[] random = new byte[TERMINAL_LENGTH];
        chance.nextBytes(random);
        StringBuilder terminal = new StringBuilder();
        for (byte b : random) {
            terminal.append(ALPHABET.charAt(b & 0x1F));
        }
        return MINUTE.format(issued) + terminal + municipality.code();
    }
}
