package kazasu.model;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import kazasu.apdu.CommandApdu;
import kazasu.apdu.Hex;

/** Well-formed commands with random details, for the scenes of {@link RandomCommands}. */
final class CommandKit {
    private final Random random;
    private final Map<PinRule, byte[]> pins;

    CommandKit(Random random, Map<PinRule, byte[]> pins) {
        this.random = random;
        this.pins = Map.copyOf(pins);
    }

    Random random() {
        return random;
    }

    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    static List<Event> events(CommandApdu... commands) {
        return Stream.of(commands)
                .map(c -> (Event) new Event.Command(c.bytes()))
                .toList();
    }

    static CommandApdu select(String aid, boolean silent) {
        byte[] name = Hex.parse(aid);
        return silent ? CommandApdu.of(0, 0xA4, 4, 0x0C, name) : CommandApdu.of(0, 0xA4, 4, 0, name, 256);
    }

    static CommandApdu select(Application application) {
        return CommandApdu.of(0, 0xA4, 4, 0x0C, application.aid());
    }

    static CommandApdu selectFile(int id) {
        return CommandApdu.of(0, 0xA4, 2, 0x0C, new byte[] {0, (byte) id});
    }

    /** The same command on the current EF. */
    static CommandApdu onCurrent(CommandApdu c) {
        return new CommandApdu(c.cla(), c.ins(), c.p1(), 0x80, c.data(), c.le());
    }

    CommandApdu verify(PinRule pin, boolean right) {
        byte[] value = right(pin);
        if (!right) {
            value[random.nextInt(value.length)] ^= 0x40;
        }
        return verifying(pin, value);
    }

    static CommandApdu verifying(PinRule pin, byte[] value) {
        return CommandApdu.of(0, 0x20, 0, 0x80 + (pin.ef() & 0x1F), value);
    }

    static CommandApdu newPin(PinRule pin, byte[] value) {
        boolean ours = pin.application() == Application.COMMON || pin.application() == Application.JUKI;
        int reference = 0x80 + (pin.ef() & 0x1F);
        return ours ? CommandApdu.of(0x80, 0x32, 0, reference, value) : CommandApdu.of(0, 0x24, 1, reference, value);
    }

    /** The right PIN; for one that was never set, some PIN. */
    byte[] right(PinRule pin) {
        byte[] value = pins.get(pin);
        return value == null ? bytes(pin.minLength()) : value.clone();
    }

    CardFile file(Application application) {
        return pick(Files.of(application));
    }

    CommandApdu selectFile(Application application) {
        int id = oneIn(5) ? random.nextInt(0x20) : file(application).id();
        byte[] data = {0, (byte) id};
        return oneIn(4)
                ? CommandApdu.of(0, 0xA4, 2, 0, data, 1 + random.nextInt(256))
                : CommandApdu.of(0, 0xA4, 2, 0x0C, data);
    }

    CommandApdu read(Application application) {
        CardFile file = file(application);
        int le = random.nextBoolean() ? 256 : 1 + random.nextInt(256);
        if (random.nextBoolean()) {
            return CommandApdu.of(0, 0xB0, 0x80 + file.shortId(), random.nextInt(256), le);
        }
        int offset = oneIn(8) ? random.nextInt(0x8000) : random.nextInt(file.size() + 2);
        return CommandApdu.of(0, 0xB0, offset >> 8, offset & 0xFF, le);
    }

    CommandApdu query(Application application) {
        return CommandApdu.of(
                0,
                0x20,
                0,
                random.nextBoolean() ? 0x80 : 0x80 + file(application).shortId());
    }

    CommandApdu challenge() {
        return CommandApdu.of(0, 0x84, 0, 0, random.nextBoolean() ? 16 : 1 + random.nextInt(256));
    }

    /** By a scheme whose length is right more often than not. */
    CommandApdu sign() {
        return sign(oneIn(8) ? 0x80 : random.nextBoolean() ? 0x97 : 0x9A);
    }

    /** The same with one key. */
    CommandApdu sign(int key) {
        int p1 = random.nextBoolean() ? 0 : random.nextInt(6);
        int usual = p1 == 2 || p1 == 4 ? 32 : 51;
        int length = oneIn(6) ? 1 + random.nextInt(255) : oneIn(6) ? 48 : usual;
        return CommandApdu.of(0x80, 0x2A, p1, key, bytes(length), oneIn(20) ? CommandApdu.NO_LE : 256);
    }

    /** The last-command indicator and commands that belong to the issuer: bare as a rule, else with an Le, data or a parameter. */
    CommandApdu issuersOwn() {
        int ins = pick(List.of(0xFC, 0xFC, 0xA2, 0xAE, 0x06, 0x50, 0x52, 0x54, 0x8A));
        return switch (random.nextInt(6)) {
            case 0 -> CommandApdu.of(0x80, ins, 0, 0, 256);
            case 1 -> CommandApdu.of(0x80, ins, 0, 0, bytes(1 + random.nextInt(4)));
            case 2 -> CommandApdu.of(0x80, ins, 0, 0, bytes(1), 256);
            case 3 -> CommandApdu.of(0x80, ins, random.nextInt(2), random.nextInt(2));
            default -> CommandApdu.of(0x80, ins, 0, 0);
        };
    }

    CommandApdu getData() {
        int tag = pick(List.of(0x5F51, 0x5F51, 0x5F51, 0x0042, 0x0045, 0x7F21, 0x9F70, 0x00F8, 0x0000));
        return CommandApdu.of(0, 0xCA, tag >> 8, tag & 0xFF, random.nextBoolean() ? 256 : 1 + random.nextInt(30));
    }
}
