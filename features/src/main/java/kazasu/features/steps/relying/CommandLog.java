package kazasu.features.steps.relying;

import java.util.ArrayList;
import java.util.List;
import kazasu.apdu.CardSlot;
import kazasu.card.Decorator;

/** A slot that counts what client software does with the card in it; the PINs themselves are not kept. */
final class CommandLog extends Decorator {
    private static final int VERIFY = 0x20;
    private static final int HEADER = 4;

    private enum Sent {
        QUESTION,
        PIN,
        OTHER
    }

    private final List<Sent> sent = new ArrayList<>();

    CommandLog(CardSlot slot) {
        super(slot);
    }

    /** How often a PIN was sent to be compared. */
    int pins() {
        return (int) sent.stream().filter(one -> one == Sent.PIN).count();
    }

    /** Whether the tries left were asked for before any PIN was sent. */
    boolean askedFirst() {
        int question = sent.indexOf(Sent.QUESTION);
        int pin = sent.indexOf(Sent.PIN);
        return question >= 0 && (pin < 0 || question < pin);
    }

    /** Whether the card heard nothing. */
    boolean isEmpty() {
        return sent.isEmpty();
    }

    @Override
    public byte[] transmit(byte[] command) {
        if ((command[1] & 0xFF) != VERIFY) {
            sent.add(Sent.OTHER);
        } else {
            sent.add(command.length == HEADER ? Sent.QUESTION : Sent.PIN);
        }
        return super.transmit(command);
    }
}
