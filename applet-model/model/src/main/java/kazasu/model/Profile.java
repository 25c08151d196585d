package kazasu.model;

import java.util.List;
import java.util.Optional;
import kazasu.apdu.Hex;

/**
 * What kind of card it is, and what is on it (docs/profiles.md).
 *
 * @param name as given on the command line
 * @param title what it is, for a person
 * @param certainty how sure it is that such cards are in the field
 * @param source where that comes from
 * @param plan whether such cards are announced only
 * @param bad whether no card should be like this
 * @param atr answer to reset, hexadecimal (card-interface.md §1.1)
 * @param label token label of EF 0006, at most 32 ASCII characters (card-interface.md §1.3)
 * @param contents what personalisation puts on it
 * @param switches what the sources leave open, and cards do differently
 * @param behaviours what it does beside its applet's answers, or to them
 * @param latency how long it takes
 */
public record Profile(
        String name,
        Bilingual title,
        Certainty certainty,
        String source,
        boolean plan,
        boolean bad,
        String atr,
        String label,
        Contents contents,
        Switches switches,
        Behaviours behaviours,
        Latency latency) {
    /** The My Number Card over contacts, 2016 generation: ATR 1 of card-interface.md §1.1. */
    public static final Profile PLASTIC = Profiles.bundled("plastic");

    /** Every bundled profile, in the order of {@code card profiles}. */
    public static List<Profile> all() {
        return Profiles.names().stream().map(Profiles::bundled).toList();
    }

    /**
     * Looks a bundled profile up.
     *
     * @param name its name
     * @return the profile, or nothing if there is none of that name
     */
    public static Optional<Profile> named(String name) {
        return Profiles.names().contains(name) ? Optional.of(Profiles.bundled(name)) : Optional.empty();
    }

    /** The answer to reset as bytes, a fresh copy. */
    public byte[] atrBytes() {
        return Hex.parse(atr);
    }

    /** The same card with switches in another position. */
    public Profile with(Switches other) {
        return new Profile(name, title, certainty, source, plan, bad, atr, label, contents, other, behaviours, latency);
    }

    /** The same card, faster or slower. */
    public Profile with(Latency other) {
        return new Profile(
                name, title, certainty, source, plan, bad, atr, label, contents, switches, behaviours, other);
    }
}
