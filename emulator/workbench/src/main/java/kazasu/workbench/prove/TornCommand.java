package kazasu.workbench.prove;

import java.util.function.Consumer;
import kazasu.apdu.ApduChannel;
import kazasu.apdu.Hex;

/**
 * A command to be torn.
 *
 * @param name for the report
 * @param start the card it begins with
 * @param before what comes before it, after power-up
 * @param bytes the command APDU
 */
record TornCommand(String name, Start start, Consumer<ApduChannel> before, byte[] bytes) {
    /** Where a card is in its life. */
    enum Start {
        BLANK,
        PERSONALISED,
        HANDED_OVER
    }

    TornCommand(String name, Start start, Consumer<ApduChannel> before, String hex) {
        this(name, start, before, Hex.parse(hex));
    }

    /** By name: the bytes may hold a PIN. */
    @Override
    public String toString() {
        return name;
    }
}
