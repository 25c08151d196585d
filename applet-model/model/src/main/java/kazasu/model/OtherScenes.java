package kazasu.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kazasu.apdu.CommandApdu;

/** Scenes in the text, surface, common and juki AP (docs/other-applications.md). */
final class OtherScenes {
    private static final List<Integer> READABLE = List.of(0x0C, 0x14, 0x04, 0x0D, 0x05, 0xFC, 0x0A, 0x1C);

    private final CommandKit kit;

    OtherScenes(CommandKit kit) {
        this.kit = kit;
    }

    /** Into an application, perhaps a PIN, and some commands. */
    List<Event> visit(Application application) {
        List<Event> events = new ArrayList<>(CommandKit.events(CommandKit.select(application)));
        PinRule pin = pin(application);
        if (kit.random().nextBoolean()) {
            events.addAll(CommandKit.events(kit.verify(pin, !kit.oneIn(5)), kit.verify(pin, true)));
        }
        for (int i = kit.random().nextInt(6); i >= 0; i--) {
            events.addAll(CommandKit.events(any(application)));
        }
        return kit.oneIn(5) ? changed(application) : events;
    }

    /** A PIN changed and set back, or refused to be. */
    private List<Event> changed(Application application) {
        PinRule pin = pin(application);
        byte[] other = new byte[kit.oneIn(6) ? 5 : pin.minLength()];
        Arrays.fill(other, (byte) (kit.oneIn(4) ? 'Z' : '7'));
        return CommandKit.events(
                CommandKit.select(application),
                kit.verify(pin, true),
                CommandKit.newPin(pin, other),
                CommandKit.verifying(pin, other),
                CommandKit.newPin(pin, kit.right(pin)),
                kit.verify(pin, true));
    }

    /** All tries of a PIN spent. */
    List<Event> block(Application application) {
        PinRule pin = pin(application);
        List<Event> events = new ArrayList<>(CommandKit.events(CommandKit.select(application)));
        for (int i = 0; i < pin.tries(); i++) {
            events.addAll(CommandKit.events(kit.verify(pin, false)));
        }
        events.addAll(CommandKit.events(kit.verify(pin, true), CommandKit.newPin(pin, kit.right(pin))));
        return events;
    }

    /** One command that is all right in form, whether or not the application knows it. */
    CommandApdu any(Application application) {
        int reference = kit.oneIn(4) ? 0x80 : 0x80 + kit.file(application).shortId();
        PinRule pin = pin(application);
        return switch (kit.random().nextInt(12)) {
            case 0, 1 -> kit.read(application);
            case 2 -> kit.selectFile(application);
            case 3 -> kit.query(application);
            case 4 ->
                CommandApdu.of(
                        0,
                        0xB2,
                        kit.random().nextInt(4),
                        kit.pick(READABLE),
                        kit.oneIn(3) ? 1 + kit.random().nextInt(20) : 256);
            case 5 -> CommandApdu.of(0, 0x88, 0, reference, kit.bytes(8), 256);
            case 6 ->
                CommandApdu.of(0x80, 0x2A, kit.random().nextInt(6), kit.oneIn(3) ? 0 : reference, kit.bytes(32), 256);
            case 7 -> kit.getData();
            case 8 -> CommandApdu.of(0x80, 0xAE, 0, 0, kit.bytes(16));
            case 9 ->
                CommandApdu.of(
                        0x80, kit.pick(List.of(0x06, 0x50, 0x52, 0x54, 0x8A, 0xA2, 0xFC)), kit.oneIn(2) ? 0x22 : 0, 0);
            case 10 ->
                kit.oneIn(4)
                        ? CommandApdu.of(0x80, 0x32, 0, reference, kit.right(pin))
                        : CommandKit.newPin(pin, kit.oneIn(4) ? kit.bytes(2) : kit.right(pin));
            default -> kit.verify(pin, true);
        };
    }

    private PinRule pin(Application application) {
        return kit.pick(Arrays.stream(PinRule.values())
                .filter(pin -> pin.application() == application)
                .toList());
    }
}
