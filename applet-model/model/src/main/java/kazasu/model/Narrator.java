package kazasu.model;

import java.util.Optional;
import kazasu.apdu.ApduResponse;

/** Tells an exchange in words and remembers which EF is current, so that {@code VERIFY} can name the PIN. */
public final class Narrator {
    private final boolean japanese;
    private Application application = Application.JPKI;
    private Optional<CardFile> current = Optional.empty();

    /**
     * A narrator who has seen nothing yet.
     *
     * @param japanese Japanese, else English
     */
    public Narrator(boolean japanese) {
        this.japanese = japanese;
    }

    /** The command in words, before its answer is known. */
    public String command(byte[] command) {
        return Explain.command(command, application, current, japanese);
    }

    /** The answer in words; what it selected is current from now on. */
    public String answer(byte[] command, byte[] answer) {
        if (answer.length >= 2 && new ApduResponse(answer).isOk()) {
            follow(ParsedCommand.of(command));
        }
        return Explain.answer(answer, japanese);
    }

    /** Power or reset: no EF is current. */
    public void reset() {
        current = Optional.empty();
    }

    private void follow(ParsedCommand c) {
        byte[] data = c.data();
        if (c.ins() == 0xA4 && (c.p1() == 0x04 || c.p1() == 0x01)) {
            reset();
            application = named(c);
        } else if (c.ins() == 0xA4 && data.length == 2) {
            current = Files.byId(application, data);
        } else {
            shortId(c).ifPresent(id -> current = Files.byShortId(application, id));
        }
    }

    /** With files to speak of; the administration AP begins with those of the JPKI AP. A next occurrence isn't followed. */
    private static Application named(ParsedCommand c) {
        return Application.named(c.data()).filter(a -> !Files.of(a).isEmpty()).orElse(Application.JPKI);
    }

    private static Optional<Integer> shortId(ParsedCommand c) {
        int reference = switch (c.ins()) {
            case 0xB0 -> c.p1();
            case 0xB2 -> 0x80 + (c.p2() >> 3);
            case 0x20, 0x24, 0x2A, 0x32, 0x88 -> c.p2();
            default -> 0;
        };
        return FileRule.isShortId(reference) ? Optional.of(reference & 0x1F) : Optional.empty();
    }
}
