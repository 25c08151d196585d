package kazasu.workbench.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kazasu.apdu.CardSlot;
import kazasu.apdu.Hex;

/**
 * Commands that a card answers one after the other, nothing else in between.
 *
 * @param power what happens first
 * @param commands in order
 */
record ApduUnit(Power power, List<byte[]> commands) {
    static final int MOST_COMMANDS = 64;
    private static final int LONGEST_COMMAND = 4 + 3 + 65535 + 2;

    /** What happens to the card's power before the first command. */
    enum Power {
        /** Power up unless it has power: the security status stays. */
        ON,
        /** Power off, then on. */
        COLD,
        /** A warm reset. */
        WARM;

        static Power of(JsonNode node) {
            for (Power power : values()) {
                if (power.name().toLowerCase(java.util.Locale.ROOT).equals(node.textValue())) {
                    return power;
                }
            }
            throw Problem.badRequest("power is \"on\", \"cold\" or \"warm\"");
        }

        void apply(CardSlot slot) {
            if (this == COLD) {
                slot.powerOff();
            }
            slot.powerOn();
            if (this == WARM) {
                slot.warmReset();
            }
        }
    }

    static ApduUnit parse(byte[] body) {
        JsonNode node = Json.object(body, Set.of("apdus", "power"));
        JsonNode apdus = node.path("apdus");
        if (!apdus.isArray()) {
            throw Problem.badRequest("apdus is a list of strings of hexadecimal digits");
        }
        if (apdus.size() > MOST_COMMANDS) {
            throw Problem.badRequest("at most " + MOST_COMMANDS + " APDUs at a time");
        }
        List<byte[]> commands = new ArrayList<>();
        for (JsonNode apdu : apdus) {
            commands.add(command(apdu, commands.size()));
        }
        return new ApduUnit(node.has("power") ? Power.of(node.path("power")) : Power.ON, commands);
    }

    private static byte[] command(JsonNode apdu, int index) {
        if (!apdu.isTextual()) {
            throw notHex(index);
        }
        byte[] bytes;
        try {
            bytes = Hex.parse(apdu.textValue());
        } catch (IllegalArgumentException e) {
            throw notHex(index);
        }
        if (bytes.length == 0 || bytes.length > LONGEST_COMMAND) {
            throw Problem.badRequest("apdus[" + index + "] has no bytes or too many");
        }
        return bytes;
    }

    private static Problem notHex(int index) {
        return Problem.badRequest("apdus[" + index + "] is not an even number of hexadecimal digits");
    }

    /** The answers, in order, as hexadecimal digits. */
    List<String> run(CardSlot slot) {
        power.apply(slot);
        return commands.stream().map(slot::transmit).map(Hex::format).toList();
    }
}
