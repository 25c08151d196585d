package kazasu.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kazasu.apdu.CommandApdu;

/** Scenes in an administration session (docs/decisions.md §4). Whatever they change, {@link #mend} puts the PINs back. */
final class SessionScenes {
    private static final List<Integer> PARTS = List.of(0x97, 0x98, 0x92, 0x93, 0x94, 0x95, 0x96);
    private static final int MOST_RECORDS = 6;
    private static final int RECORD_TAG = 0x30;

    private final CommandKit kit;
    private final Plan plan;

    SessionScenes(CommandKit kit, Plan plan) {
        this.kit = kit;
        this.plan = plan;
    }

    /** Opens a session, and does something in it. */
    List<Event> next() {
        return switch (kit.random().nextInt(12)) {
            case 0, 1, 2, 3 -> within(writing(application()));
            case 4 -> within(generating());
            case 5 -> within(kit.oneIn(3) ? importingElliptic() : importing());
            case 6 -> within(status());
            case 7 ->
                List.of(
                        opening().get(0),
                        opening().get(1),
                        new Event.Authentication(false),
                        opening().get(0));
            case 8 -> within(choosing());
            case 9 -> within(settingPin());
            default -> mend();
        };
    }

    /** Gives every PIN its right value again, and all its tries. */
    List<Event> mend() {
        List<CommandApdu> commands = new ArrayList<>();
        Application current = Application.JPKI;
        for (Map.Entry<PinRule, byte[]> pin : plan.pins().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .toList()) {
            if (pin.getKey().application() != current) {
                current = pin.getKey().application();
                commands.add(child(current));
            }
            commands.add(CommandApdu.of(0, 0x2C, 2, 0x80 + (pin.getKey().ef() & 0x1F), pin.getValue()));
        }
        return within(commands);
    }

    private List<Event> opening() {
        return CommandKit.events(
                CommandKit.select(Application.ADMINISTRATION),
                CommandApdu.of(0, 0x84, 0, 0, AdministrationChallengeRule.LENGTH));
    }

    private List<Event> within(List<CommandApdu> commands) {
        Stream<Event> door = Stream.concat(opening().stream(), Stream.of(new Event.Authentication(true)));
        Stream<Event> inside = commands.stream().map(c -> new Event.Command(c.bytes()));
        return Stream.concat(door, inside).toList();
    }

    private Application application() {
        List<Application> all = new ArrayList<>(plan.others());
        all.add(Application.JPKI);
        return kit.pick(all);
    }

    private static CommandApdu child(Application application) {
        return CommandApdu.of(0, 0xA4, 1, 0x0C, application.aid());
    }

    /** Files, tries and the ATR; and what was written, read again. */
    private List<CommandApdu> writing(Application application) {
        List<CommandApdu> commands = new ArrayList<>();
        if (application != Application.JPKI || kit.oneIn(4)) {
            commands.add(child(application));
        }
        CardFile file = kit.file(application);
        commands.add(CommandKit.selectFile(file.id()));
        int offset = kit.oneIn(4)
                ? Math.max(file.size() - 1, 0) + kit.random().nextInt(3)
                : kit.random().nextInt(Math.max(file.size(), 1) + 1);
        commands.add(CommandApdu.of(
                0, 0xD6, offset >> 8, offset & 0xFF, kit.bytes(1 + kit.random().nextInt(20))));
        if (kit.oneIn(4)) {
            commands.add(CommandApdu.of(0, 0x0E, offset >> 8, offset & 0xFF));
        }
        if (file.kind() == CardFile.Kind.RECORD && kit.oneIn(2)) {
            commands.addAll(writingRecords(file));
        }
        if (kit.oneIn(4)) {
            byte[] atr = kit.bytes(1 + kit.random().nextInt(33));
            commands.add(new CommandApdu(0, 0xDA, 0x5F, 0x51, atr, 256));
            commands.add(CommandApdu.of(0, 0xDA, 0x5F, 0x52, atr));
            commands.add(CommandApdu.of(0, 0xDA, 0x5F, 0x51, atr));
        }
        commands.add(CommandApdu.of(0, 0x2C, 3, 0x80 + kit.file(application).shortId()));
        commands.add(CommandKit.select(application));
        if (file.kind() == CardFile.Kind.RECORD) {
            commands.addAll(readingRecords(file));
        }
        commands.add(kit.read(application));
        commands.add(CommandApdu.of(0, 0xB0, 0x80 + file.shortId(), Math.min(offset, 255), 256));
        return commands;
    }

    /** One record almost to the end of the file, and behind it none, a whole one, or one that would end after the file. */
    private List<CommandApdu> writingRecords(CardFile file) {
        int left = kit.random().nextInt(5);
        byte[] behind = kit.bytes(left);
        if (left > 1) {
            behind[1] = (byte) (left - 2 + kit.random().nextInt(2));
        }
        List<CommandApdu> commands = new ArrayList<>();
        commands.add(CommandApdu.of(0, 0xD6, 0, 0, new byte[] {RECORD_TAG, (byte) (file.size() - 2 - left)}));
        if (left > 0) {
            int at = file.size() - left;
            commands.add(CommandApdu.of(0, 0xD6, at >> 8, at & 0xFF, behind));
        }
        return commands;
    }

    /** Each record that there may be now, and one that can't be. */
    private static List<CommandApdu> readingRecords(CardFile file) {
        return IntStream.range(0, MOST_RECORDS)
                .mapToObj(number -> CommandApdu.of(0, 0xB2, number, file.shortId() << 3 | 0x04, 256))
                .toList();
    }

    private List<CommandApdu> generating() {
        int key = key();
        CommandApdu readAgain = CommandApdu.of(0, 0x46, 0x81, key, 256);
        CommandApdu generate = CommandApdu.of(0, 0x46, kit.random().nextBoolean() ? 0x80 : 0x82, key, 256);
        return also(List.of(readAgain, generate, readAgain), signing(key));
    }

    /** With a key that has just come. */
    private List<CommandApdu> signing(int key) {
        PinRule pin = key == 0x97 ? PinRule.USER_AUTHENTICATION : PinRule.SIGNATURE;
        return List.of(
                CommandKit.select(Application.JPKI),
                kit.verify(pin, true),
                kit.sign(key),
                kit.sign(key),
                kit.sign(key));
    }

    private static List<CommandApdu> also(List<CommandApdu> first, List<CommandApdu> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    /** A key on P-384, whole or its point only, and a part of the other kind or one too many. */
    private List<CommandApdu> importingElliptic() {
        int key = key();
        List<CommandApdu> commands = new ArrayList<>();
        commands.add(kit.oneIn(6) ? withLe(part(KeyImport.POINT, key)) : part(KeyImport.POINT, key));
        if (kit.oneIn(3)) {
            commands.add(CommandApdu.of(0, 0xDA, kit.pick(PARTS.subList(1, PARTS.size())), key, kit.bytes(128)));
        }
        if (!kit.oneIn(4)) {
            commands.add(part(KeyImport.NUMBER, key));
        }
        if (kit.oneIn(3)) {
            commands.add(part(KeyImport.NUMBER, key));
        }
        commands.add(CommandApdu.of(0, 0x46, 0x81, key, 256));
        return also(commands, signing(key));
    }

    private static CommandApdu part(int part, int key) {
        return CommandApdu.of(0, 0xDA, part, key, Objects.requireNonNull(RandomKey.ELLIPTIC.get(part)));
    }

    /** The right data with an Le that has no place here: refused, and the import goes on as if it had not been sent. */
    private static CommandApdu withLe(CommandApdu part) {
        return new CommandApdu(part.cla(), part.ins(), part.p1(), part.p2(), part.data(), CommandApdu.LE_MAX);
    }

    /** A whole key in any order of its parts, or some parts of none, never all: what seven parts do that are no key is nobody's promise. */
    private List<CommandApdu> importing() {
        int key = key();
        Map<Integer, byte[]> parts = kit.oneIn(2) ? RandomKey.parts(kit.random()) : Map.of();
        List<Integer> order = new ArrayList<>(PARTS.subList(1, PARTS.size()));
        Collections.shuffle(order, kit.random());
        order.add(0, PARTS.get(0));
        int most = parts.isEmpty() ? 1 + kit.random().nextInt(PARTS.size() - 2) : PARTS.size();
        List<CommandApdu> commands = new ArrayList<>();
        for (int part : order.subList(0, most)) {
            CommandApdu command = CommandApdu.of(0, 0xDA, part, key, parts.getOrDefault(part, kit.bytes(128)));
            if (kit.oneIn(6)) {
                commands.add(withLe(command));
            }
            commands.add(command);
        }
        commands.add(
                kit.oneIn(4)
                        ? part(KeyImport.NUMBER, key)
                        : CommandApdu.of(0, 0xDA, kit.pick(PARTS.subList(1, PARTS.size())), key, kit.bytes(128)));
        commands.add(CommandApdu.of(0, 0x46, 0x81, key, 256));
        return parts.isEmpty() ? commands : also(commands, signing(key));
    }

    private List<CommandApdu> status() {
        return Stream.generate(() -> kit.pick(List.of(LifeCycle.values())).code())
                .limit(3)
                .map(code -> CommandApdu.of(0x80, 0xF0, 0, kit.oneIn(5) ? code ^ 4 : code))
                .flatMap(c -> Stream.of(c, CommandApdu.of(0, 0xCA, 0x9F, 0x70, 256)))
                .toList();
    }

    /** Among the applications, by names whole, cut, too long and of those that have no files; then on no current EF. */
    private List<CommandApdu> choosing() {
        Application application = application();
        byte[] aid = kit.pick(List.of(application, Application.ADMINISTRATION, Application.ISSUER_DOMAIN))
                .aid();
        return List.of(
                child(application),
                CommandKit.selectFile(kit.file(application).id()),
                CommandApdu.of(
                        0,
                        0xA4,
                        1,
                        0x0C,
                        kit.oneIn(2) ? aid : kit.bytes(15 + kit.random().nextInt(3))),
                child(application()),
                CommandApdu.of(
                        0,
                        0xA4,
                        1,
                        0x0C,
                        Arrays.copyOf(application.aid(), 1 + kit.random().nextInt(17))),
                child(application),
                CommandApdu.of(0, 0xD6, 0, 0, kit.bytes(1)));
    }

    /** A PIN that the plan doesn't know, if there is one: on a BLANK card it can't be set. */
    private List<CommandApdu> settingPin() {
        PinRule pin = kit.random().nextBoolean() ? PinRule.SIGNATURE : PinRule.USER_AUTHENTICATION;
        byte[] value = kit.right(pin);
        int reference = 0x80 + (pin.ef() & 0x1F);
        return List.of(
                CommandApdu.of(0, 0x2C, 2, reference, kit.bytes(kit.oneIn(2) ? 3 : 17)),
                CommandApdu.of(0, 0x2C, 2, reference, value),
                CommandApdu.of(0, 0x2C, 3, reference),
                CommandKit.select(Application.JPKI),
                CommandKit.verifying(pin, value));
    }

    private int key() {
        return kit.random().nextBoolean() ? 0x97 : 0x9A;
    }
}
