package kazasu.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kazasu.apdu.CommandApdu;
import kazasu.apdu.Hex;

/** Short sequences of well-formed commands around the JPKI AP, for {@link RandomCommands}. */
final class Scenes {
    /** Of keys, and what stands beside them. */
    private static final List<Integer> PARTS = List.of(0x91, 0x92, 0x93, 0x95, 0x97, 0x98, 0x99, 0xB0, 0xB1, 0xB2);

    /** Digits, capitals, and their neighbours, which some cards refuse. */
    private static final List<Integer> CHARACTERS = "0579AZ/:@[".chars().boxed().toList();

    /** The first and last that every card takes. */
    private static final List<Integer> LIMITS = List.of((int) '0', (int) '9');

    private final CommandKit kit;

    Scenes(CommandKit kit) {
        this.kit = kit;
    }

    List<Event> next() {
        return switch (kit.random().nextInt(12)) {
            case 0, 1 -> CommandKit.events(selectApplication());
            case 2, 3 -> CommandKit.events(kit.selectFile(Application.JPKI));
            case 4, 5, 6 -> CommandKit.events(kit.verify(pin(), true));
            case 7 -> wrongThenRight(pin());
            case 8 -> kit.random().nextBoolean() ? CommandKit.events(read(), read()) : asClientsDo(pin());
            case 9 ->
                CommandKit.events(
                        CommandKit.select(Application.JPKI),
                        kit.verify(pin(), true),
                        kit.sign(),
                        read(),
                        kit.sign(),
                        authenticate());
            case 10 -> kit.oneIn(2) ? change(pin()) : CommandKit.events(query(), kit.challenge());
            default -> CommandKit.events(any(), any());
        };
    }

    /** One command that is all right in form. It sets no PIN but the one that is set. */
    CommandApdu any() {
        return switch (kit.random().nextInt(14)) {
            case 0 -> selectApplication();
            case 1 -> kit.selectFile(Application.JPKI);
            case 2, 3 -> read();
            case 4 -> kit.oneIn(4) ? CommandKit.onCurrent(kit.verify(pin(), true)) : kit.verify(pin(), true);
            case 5 -> query();
            case 6 -> sameAgain(pin());
            case 7 -> kit.sign();
            case 8 -> kit.challenge();
            case 9 -> kit.issuersOwn();
            case 10 -> CommandApdu.of(0x00, 0xA4, 0, kit.random().nextBoolean() ? 0 : 0x0C);
            case 11 -> kit.getData();
            case 12 -> authenticate();
            default -> administration();
        };
    }

    /** At the level of the issuer security domain. */
    List<Event> issuerDomain() {
        return CommandKit.events(
                CommandKit.select(Application.ISSUER_DOMAIN), kit.getData(), kit.getData(), kit.challenge(), any());
    }

    /** Wrong PINs until none is left, and one right PIN and a change after that. */
    List<Event> block() {
        PinRule pin = pin();
        List<Event> events = new ArrayList<>(CommandKit.events(CommandKit.select(Application.JPKI)));
        for (int i = 0; i < pin.tries(); i++) {
            events.addAll(CommandKit.events(kit.verify(pin, false)));
        }
        events.addAll(CommandKit.events(
                query(), kit.verify(pin, true), CommandApdu.of(0, 0x20, 0, 0x80 + (pin.ef() & 0x1F)), sameAgain(pin)));
        return events;
    }

    /** Into the administration AP, a challenge, a cryptogram that can't be right, and commands that need a session. */
    List<CommandApdu> closedDoor() {
        CommandApdu challenge = CommandApdu.of(0, 0x84, 0, 0, AdministrationChallengeRule.LENGTH);
        return List.of(
                CommandKit.select(Application.ADMINISTRATION),
                administration(),
                challenge,
                administration(),
                CommandApdu.of(0, 0x82, 0, 0, kit.bytes(16)),
                administration(),
                administration());
    }

    /** Wrong by a byte, or by its length. */
    private List<Event> wrongThenRight(PinRule pin) {
        CommandApdu wrong = kit.oneIn(4)
                ? CommandKit.verifying(pin, kit.bytes(1 + kit.random().nextInt(17)))
                : kit.verify(pin, false);
        return CommandKit.events(CommandKit.select(Application.JPKI), wrong, query(), kit.verify(pin, true));
    }

    /** A new PIN and the old one again; the scene stands in the right application, so that both happen or none. */
    private List<Event> change(PinRule pin) {
        byte[] changed = new byte[pin.minLength()];
        Arrays.fill(changed, (byte) (int) kit.pick(kit.oneIn(4) ? CHARACTERS : LIMITS));
        changed[kit.random().nextInt(changed.length)] = (byte) (int) kit.pick(CHARACTERS);
        return CommandKit.events(
                CommandKit.select(Application.JPKI),
                kit.verify(pin, true),
                CommandKit.newPin(pin, changed),
                kit.sign(pin == PinRule.SIGNATURE ? 0x9A : 0x97),
                CommandKit.verifying(pin, changed),
                CommandKit.newPin(pin, kit.right(pin)),
                kit.verify(pin, true));
    }

    /** Without short ids: select the PIN, ask, verify, perhaps the same PIN again, select the key, sign. */
    private List<Event> asClientsDo(PinRule pin) {
        return CommandKit.events(
                CommandKit.select(Application.JPKI),
                CommandKit.selectFile(pin.ef()),
                CommandApdu.of(0, 0x20, 0, 0x80),
                CommandKit.onCurrent(kit.verify(pin, true)),
                kit.random().nextBoolean() ? read() : CommandKit.onCurrent(CommandKit.newPin(pin, kit.right(pin))),
                CommandKit.selectFile(pin == PinRule.SIGNATURE ? 0x1A : 0x17),
                CommandKit.onCurrent(kit.sign()));
    }

    private CommandApdu selectApplication() {
        boolean silent = kit.random().nextBoolean();
        return switch (kit.random().nextInt(9)) {
            case 0 -> CommandKit.select(Aids.ISSUER_SECURITY_DOMAIN, silent);
            case 1 -> CommandKit.select(Aids.ADMINISTRATION, silent);
            case 2 -> CommandKit.select(Hex.format(kit.bytes(1 + kit.random().nextInt(16))), true);
            case 3 ->
                CommandKit.select(Aids.JPKI.substring(0, 2 * (1 + kit.random().nextInt(10))), silent);
            case 4 -> nextOccurrence();
            default -> CommandKit.select(Aids.JPKI, !kit.oneIn(4));
        };
    }

    private CommandApdu nextOccurrence() {
        byte[] name = Hex.parse(kit.pick(List.of("D392", "D392F0", "A0", "D39210003100010104", "F04B")));
        return kit.random().nextBoolean()
                ? CommandApdu.of(0, 0xA4, 4, 0x0E, name)
                : CommandApdu.of(0, 0xA4, 4, 0x02, name, 256);
    }

    private CommandApdu read() {
        return kit.read(Application.JPKI);
    }

    private CommandApdu query() {
        return kit.query(Application.JPKI);
    }

    private CommandApdu authenticate() {
        int file = kit.file(Application.JPKI).shortId();
        return CommandApdu.of(0, 0x88, 0, kit.oneIn(4) ? 0x80 : 0x80 + file, kit.bytes(8), 256);
    }

    /** The same PIN again, or one of a length that neither PIN can have. */
    private CommandApdu sameAgain(PinRule pin) {
        return CommandKit.newPin(pin, kit.oneIn(4) ? kit.bytes(kit.random().nextBoolean() ? 5 : 17) : kit.right(pin));
    }

    private CommandApdu administration() {
        int key = kit.random().nextBoolean() ? 0x97 : 0x9A;
        int pin = kit.random().nextBoolean() ? 0x98 : 0x9B;
        return switch (kit.random().nextInt(12)) {
            case 0, 1 -> CommandKit.select(Application.ADMINISTRATION);
            case 2 -> CommandApdu.of(0, 0xCA, 0x9F, 0x70, 256);
            case 3 -> CommandApdu.of(0, 0x82, 0, 0, kit.bytes(16));
            case 4 -> CommandApdu.of(0, 0x46, 0x80 + kit.random().nextInt(4), key, 256);
            case 5 -> {
                int part = kit.pick(PARTS);
                yield CommandApdu.of(0, 0xDA, part, key, kit.bytes(KeyImport.length(part)));
            }
            case 6 -> CommandApdu.of(0, 0xD6, 0, 0, kit.bytes(1 + kit.random().nextInt(255)));
            case 7 -> CommandApdu.of(0, 0x0E, 0, 0);
            case 8 -> CommandApdu.of(0, 0x2C, 3, pin);
            case 9 -> CommandApdu.of(0, 0x2C, 2, pin, kit.bytes(1 + kit.random().nextInt(20)));
            case 10 ->
                CommandApdu.of(
                        0,
                        0xA4,
                        1,
                        0x0C,
                        kit.pick(List.of(Application.JPKI, Application.TEXT)).aid());
            default -> CommandApdu.of(0x80, 0xF0, 0, kit.pick(List.of(0, 1, 2, 3, 7)));
        };
    }

    private PinRule pin() {
        return kit.random().nextBoolean() ? PinRule.SIGNATURE : PinRule.USER_AUTHENTICATION;
    }
}
