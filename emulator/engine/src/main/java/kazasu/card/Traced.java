package kazasu.card;

import java.util.ArrayList;
import java.util.List;
import kazasu.apdu.CardRemovedException;
import kazasu.apdu.CardSlot;
import kazasu.model.Mask;
import kazasu.model.Narrator;

/**
 * A slot that writes down what passes: two lines an exchange, one a power event. Only what {@link Narrator} and {@link Mask} say is kept, so
 * that a PIN never is. Not for use from several threads at once, as a reader's slot isn't either.
 */
public final class Traced extends Decorator {
    private final Narrator narrator;
    private final List<String> lines = new ArrayList<>();

    /**
     * Begins a trace.
     *
     * @param slot the slot to listen to
     * @param japanese Japanese, else English
     */
    public Traced(CardSlot slot, boolean japanese) {
        super(slot);
        this.narrator = new Narrator(japanese);
    }

    /** The lines so far, a copy. */
    public List<String> lines() {
        return List.copyOf(lines);
    }

    @Override
    public byte[] transmit(byte[] command) {
        lines.add("> " + Mask.command(command) + "  " + narrator.command(command));
        try {
            byte[] answer = super.transmit(command);
            lines.add("< " + narrator.answer(command, answer));
            return answer;
        } catch (CardRemovedException e) {
            lines.add("! card removed");
            throw e;
        }
    }

    @Override
    public void powerOn() {
        reset("* power on");
        super.powerOn();
    }

    @Override
    public void powerOff() {
        reset("* power off");
        super.powerOff();
    }

    @Override
    public void warmReset() {
        reset("* warm reset");
        super.warmReset();
    }

    private void reset(String line) {
        narrator.reset();
        lines.add(line);
    }
}
