package kazasu.model;

import java.util.List;
import java.util.Optional;
import kazasu.apdu.Hex;

/**
 * What kind of card it is: its answer to reset and its token label.
 *
 * @param name as given on the command line
 * @param atr answer to reset, as in card-interface.md §1.1
 * @param label token label of EF 0006, at most 32 ASCII characters (card-interface.md §1.3)
 */
public record Profile(String name, String atr, String label) {
    /** The My Number Card over contacts, 2016 generation: ATR 1 of card-interface.md §1.1. */
    public static final Profile PLASTIC = new Profile("plastic", "3BE000FF8131FE4514", "JPKIAPICCTOKEN2");

    private static final List<Profile> ALL = List.of(PLASTIC);

    /** Every profile there is. */
    public static List<Profile> all() {
        return ALL;
    }

    /**
     * Looks a profile up.
     *
     * @param name its name
     * @return the profile, or nothing if there is none of that name
     */
    public static Optional<Profile> named(String name) {
        return ALL.stream().filter(p -> p.name().equals(name)).findFirst();
    }

    /** The answer to reset as bytes, a fresh copy. */
    public byte[] atrBytes() {
        return Hex.parse(atr);
    }
}
