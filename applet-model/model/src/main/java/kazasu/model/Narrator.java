package kazasu.model;

import java.util.Optional;
import kazasu.apdu.ApduResponse;

/** Tells an exchange in words and remembers which EF is current, so that {@code VERIFY} can name the PIN. */
public final class Narrator {
    private final boolean japanese;
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
        return Explain.command(command, current, japanese);
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
        if (c.ins() == 0xA4 && c.p1() == 0x04) {
            reset();
        } else if (c.ins() == 0xA4 && data.length == 2) {
            current = Files.byId(Application.JPKI, data);
        } else if (c.ins() == 0xB0 && FileRule.isShortId(c.p1())) {
            current = Files.byShortId(c.p1() & 0x1F);
        } else if ((c.ins() == 0x20 || c.ins() == 0x24 || c.ins() == 0x2A) && FileRule.isShortId(c.p2())) {
            current = Files.byShortId(c.p2() & 0x1F);
        }
    }
}
