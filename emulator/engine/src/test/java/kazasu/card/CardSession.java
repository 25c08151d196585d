package kazasu.card;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kazasu.apdu.Hex;
import kazasu.model.Event;

/**
 * A session with a card as bytes that a fuzzer can play with: 00 power off and on, 01 warm reset, else the number of bytes of the
 * command that follows, plus one; FF and a byte more: 254 and that many. As text: a line an event.
 */
final class CardSession {
    private static final int POWER = 0;
    private static final int WARM_RESET = 1;
    private static final int LONG = 0xFF;

    private CardSession() {}

    /** Any bytes are a session; a command at the end may be cut short. */
    static List<Event> events(byte[] session) {
        List<Event> events = new ArrayList<>();
        for (int at = 0; at < session.length; ) {
            int head = session[at++] & 0xFF;
            if (head == POWER) {
                events.addAll(List.of(Event.Power.OFF, Event.Power.ON));
            } else if (head == WARM_RESET) {
                events.add(Event.Power.WARM_RESET);
            } else {
                int length = head < LONG ? head - 1 : 254 + (at < session.length ? session[at++] & 0xFF : 0);
                int end = Math.min(at + length, session.length);
                events.add(new Event.Command(Arrays.copyOfRange(session, at, end)));
                at = end;
            }
        }
        return events;
    }

    /**
     * The bytes of a recorded session.
     *
     * @param text lines: a command in hex, {@code power}, {@code warm reset}, or {@code #} and a comment
     */
    static byte[] parse(String text) {
        ByteArrayOutputStream session = new ByteArrayOutputStream();
        for (String line : text.lines().filter(one -> !one.startsWith("#")).toList()) {
            switch (line) {
                case "power" -> session.write(POWER);
                case "warm reset" -> session.write(WARM_RESET);
                default -> command(session, Hex.parse(line));
            }
        }
        return session.toByteArray();
    }

    private static void command(ByteArrayOutputStream session, byte[] command) {
        if (command.length + 1 < LONG) {
            session.write(command.length + 1);
        } else {
            session.write(LONG);
            session.write(command.length - 254);
        }
        session.writeBytes(command);
    }
}
