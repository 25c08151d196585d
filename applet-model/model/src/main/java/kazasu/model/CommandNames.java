package kazasu.model;

import java.util.Map;

/** Names of commands by instruction byte (ISO 7816-4, JICSAP; card-interface.md §3). */
public final class CommandNames {
    private static final Map<Integer, String> NAMES = Map.ofEntries(
            Map.entry(0xA4, "SELECT"),
            Map.entry(0xB0, "READ BINARY"),
            Map.entry(0xB2, "READ RECORD"),
            Map.entry(0x20, "VERIFY"),
            Map.entry(0x24, "CHANGE REFERENCE DATA"),
            Map.entry(0x2A, "COMPUTE DIGITAL SIGNATURE"),
            Map.entry(0x84, "GET CHALLENGE"),
            Map.entry(0x88, "INTERNAL AUTHENTICATE"),
            Map.entry(0x82, "EXTERNAL AUTHENTICATE"),
            Map.entry(0xCA, "GET DATA"),
            Map.entry(0xC0, "GET RESPONSE"),
            Map.entry(0x46, "GENERATE ASYMMETRIC KEY PAIR"),
            Map.entry(0xDA, "PUT DATA"),
            Map.entry(0xD6, "UPDATE BINARY"),
            Map.entry(0x0E, "ERASE BINARY"),
            Map.entry(0x2C, "RESET RETRY COUNTER"));
    private static final Map<Integer, String> PROPRIETARY = Map.ofEntries(
            Map.entry(0x32, "CHANGE KEY"),
            Map.entry(0x54, "UNLOCK KEY"),
            Map.entry(0xA2, "SET PUBLIC IC KEY"),
            Map.entry(0xAE, "SET SESSION KEY"),
            Map.entry(0x8A, "MANAGE ATTRIBUTES"),
            Map.entry(0x06, "ERASE ALL RECORDS"),
            Map.entry(0x50, "LOCK DF"),
            Map.entry(0x52, "UNLOCK DF"),
            Map.entry(0xFC, "LAST COMMAND INDICATOR"),
            Map.entry(0xF0, "SET STATUS"));

    private CommandNames() {}

    /**
     * The name of a command.
     *
     * @param cla class byte
     * @param ins instruction byte
     * @return its name, or {@code INS xx} if there is none
     */
    public static String of(int cla, int ins) {
        String name = (cla & 0x80) != 0 ? PROPRIETARY.get(ins) : null;
        return name != null ? name : NAMES.getOrDefault(ins, String.format("INS %02X", ins));
    }
}
