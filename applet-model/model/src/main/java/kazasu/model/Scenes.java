package kazasu.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import kazasu.apdu.CommandApdu;
import kazasu.apdu.Hex;

/** Short sequences of well-formed commands for {@link RandomCommands}. */
final class Scenes {
    private final Random random;
    private final Map<PinRule, byte[]> pins;

    Scenes(Random random, Map<PinRule, byte[]> pins) {
        this.random = random;
        this.pins = Map.copyOf(pins);
    }

    List<Event> next() {
        return switch (random.nextInt(12)) {
            case 0, 1 -> events(selectApplication());
            case 2, 3 -> events(selectFile());
            case 4, 5, 6 -> events(verify(pin(), true));
            case 7 -> wrongThenRight(pin());
            case 8 -> random.nextBoolean() ? events(read(), read()) : asClientsDo(pin());
            case 9 -> events(select(Aids.JPKI, true), verify(pin(), true), sign(), read(), sign());
            case 10 -> random.nextInt(4) == 0 ? change(pin()) : events(query(), challenge());
            default -> events(any(), any());
        };
    }

    /** One command that is all right in form. It sets no PIN but the one that is set. */
    CommandApdu any() {
        return switch (random.nextInt(12)) {
            case 0 -> selectApplication();
            case 1 -> selectFile();
            case 2, 3 -> read();
            case 4 -> random.nextInt(4) == 0 ? onCurrent(verify(pin(), true)) : verify(pin(), true);
            case 5 -> query();
            case 6 -> sameAgain(pin());
            case 7 -> sign();
            case 8 -> challenge();
            case 9 -> CommandApdu.of(0x80, 0xFC, 0, 0);
            case 10 -> CommandApdu.of(0x00, 0xA4, 0, random.nextBoolean() ? 0 : 0x0C);
            default -> administration();
        };
    }

    /** Wrong PINs until none is left, and one right PIN after that. */
    List<Event> block() {
        PinRule pin = pin();
        List<Event> events = new ArrayList<>(events(select(Aids.JPKI, true)));
        for (int i = 0; i < pin.tries(); i++) {
            events.addAll(events(verify(pin, false)));
        }
        events.addAll(events(query(), verify(pin, true)));
        return events;
    }

    /** Into the administration AP, a challenge, a cryptogram that can't be right, and commands that need a session. */
    List<CommandApdu> administrationScene() {
        CommandApdu challenge = CommandApdu.of(0, 0x84, 0, 0, AdministrationChallengeRule.LENGTH);
        return List.of(
                select(Aids.ADMINISTRATION, true),
                administration(),
                challenge,
                administration(),
                CommandApdu.of(0, 0x82, 0, 0, bytes(16)),
                administration(),
                administration());
    }

    /** Wrong by a byte, or by its length. */
    private List<Event> wrongThenRight(PinRule pin) {
        CommandApdu wrong = random.nextInt(4) == 0 ? verifying(pin, bytes(1 + random.nextInt(16))) : verify(pin, false);
        return events(select(Aids.JPKI, true), wrong, query(), verify(pin, true));
    }

    /** A new PIN and the old one again; the scene stands in the right application, so that both happen or none. */
    private List<Event> change(PinRule pin) {
        byte[] changed = new byte[pin.minLength()];
        Arrays.fill(changed, (byte) '7');
        return events(
                select(Aids.JPKI, true),
                verify(pin, true),
                newPin(pin, changed),
                verifying(pin, changed),
                newPin(pin, right(pin)),
                verify(pin, true));
    }

    /** Without short ids: select the PIN, ask, verify, perhaps the same PIN again, select the key, sign. */
    private List<Event> asClientsDo(PinRule pin) {
        return events(
                select(Aids.JPKI, true),
                selectFile(pin.ef()),
                CommandApdu.of(0, 0x20, 0, 0x80),
                onCurrent(verify(pin, true)),
                random.nextBoolean() ? read() : onCurrent(newPin(pin, right(pin))),
                selectFile(pin == PinRule.SIGNATURE ? 0x1A : 0x17),
                onCurrent(sign()));
    }

    /** The same command on the current EF. */
    private static CommandApdu onCurrent(CommandApdu c) {
        return new CommandApdu(c.cla(), c.ins(), c.p1(), 0x80, c.data(), c.le());
    }

    private static CommandApdu selectFile(int id) {
        return CommandApdu.of(0, 0xA4, 2, 0x0C, new byte[] {0, (byte) id});
    }

    private static List<Event> events(CommandApdu... commands) {
        return Stream.of(commands)
                .map(c -> (Event) new Event.Command(c.bytes()))
                .toList();
    }

    private CommandApdu selectApplication() {
        return switch (random.nextInt(8)) {
            case 0 -> select(Aids.ISSUER_SECURITY_DOMAIN, random.nextBoolean());
            case 1 -> select(Aids.ADMINISTRATION, random.nextBoolean());
            case 2 -> select(Hex.format(bytes(1 + random.nextInt(16))), true);
            case 3 -> select(Aids.JPKI.substring(0, 2 * (1 + random.nextInt(10))), random.nextBoolean());
            default -> select(Aids.JPKI, random.nextInt(4) != 0);
        };
    }

    private static CommandApdu select(String aid, boolean silent) {
        byte[] name = Hex.parse(aid);
        return silent ? CommandApdu.of(0, 0xA4, 4, 0x0C, name) : CommandApdu.of(0, 0xA4, 4, 0, name, 256);
    }

    private CommandApdu selectFile() {
        int id = random.nextInt(5) == 0 ? random.nextInt(0x20) : file().id();
        byte[] data = {0, (byte) id};
        return random.nextInt(4) == 0
                ? CommandApdu.of(0, 0xA4, 2, 0, data, 1 + random.nextInt(256))
                : CommandApdu.of(0, 0xA4, 2, 0x0C, data);
    }

    private CommandApdu read() {
        CardFile file = file();
        int le = random.nextBoolean() ? 256 : 1 + random.nextInt(256);
        if (random.nextBoolean()) {
            return CommandApdu.of(0, 0xB0, 0x80 + file.shortId(), random.nextInt(256), le);
        }
        int offset = random.nextInt(8) == 0 ? random.nextInt(0x8000) : random.nextInt(file.size() + 2);
        return CommandApdu.of(0, 0xB0, offset >> 8, offset & 0xFF, le);
    }

    private CommandApdu verify(PinRule pin, boolean right) {
        byte[] value = right(pin);
        if (!right) {
            value[random.nextInt(value.length)] ^= 0x40;
        }
        return verifying(pin, value);
    }

    private static CommandApdu verifying(PinRule pin, byte[] value) {
        return CommandApdu.of(0, 0x20, 0, 0x80 + (pin.ef() & 0x1F), value);
    }

    private static CommandApdu newPin(PinRule pin, byte[] value) {
        return CommandApdu.of(0, 0x24, 1, 0x80 + (pin.ef() & 0x1F), value);
    }

    /** The same PIN again, or one of a length that neither PIN can have. */
    private CommandApdu sameAgain(PinRule pin) {
        return newPin(pin, random.nextInt(4) == 0 ? bytes(random.nextBoolean() ? 5 : 17) : right(pin));
    }

    private CommandApdu query() {
        return CommandApdu.of(0, 0x20, 0, random.nextBoolean() ? 0x80 : 0x80 + file().shortId());
    }

    private CommandApdu sign() {
        int key = random.nextInt(8) == 0 ? 0x80 : random.nextBoolean() ? 0x97 : 0x9A;
        int length = random.nextInt(6) == 0 ? 1 + random.nextInt(255) : 51;
        return CommandApdu.of(0x80, 0x2A, 0, key, bytes(length), 256);
    }

    private CommandApdu challenge() {
        return CommandApdu.of(0, 0x84, 0, 0, random.nextBoolean() ? 16 : 1 + random.nextInt(256));
    }

    private CommandApdu administration() {
        int key = random.nextBoolean() ? 0x97 : 0x9A;
        return switch (random.nextInt(11)) {
            case 0, 1 -> select(Aids.ADMINISTRATION, true);
            case 2 -> CommandApdu.of(0, 0xCA, 0x9F, 0x70, 256);
            case 3 -> CommandApdu.of(0, 0x82, 0, 0, bytes(16));
            case 4 -> CommandApdu.of(0, 0x46, 0x80 + random.nextInt(2), key, 256);
            case 5 -> CommandApdu.of(0, 0xDA, 0x92 + random.nextInt(7), key, bytes(128));
            case 6 -> CommandApdu.of(0, 0xD6, 0, 0, bytes(1 + random.nextInt(255)));
            case 7 -> CommandApdu.of(0, 0x0E, 0, 0);
            case 8 -> CommandApdu.of(0, 0x2C, 3, random.nextBoolean() ? 0x98 : 0x9B);
            case 9 -> CommandApdu.of(0, 0x2C, 2, random.nextBoolean() ? 0x98 : 0x9B, bytes(1 + random.nextInt(20)));
            default -> CommandApdu.of(0x80, 0xF0, 0, 7);
        };
    }

    private PinRule pin() {
        return random.nextBoolean() ? PinRule.SIGNATURE : PinRule.USER_AUTHENTICATION;
    }

    /** The right PIN; for one that was never set, some PIN. */
    private byte[] right(PinRule pin) {
        byte[] value = pins.get(pin);
        return value == null ? bytes(pin.minLength()) : value.clone();
    }

    private CardFile file() {
        return Files.all().get(random.nextInt(Files.all().size()));
    }

    private byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }
}
