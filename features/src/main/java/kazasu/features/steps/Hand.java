package kazasu.features.steps;

import java.util.ArrayList;
import java.util.List;
import kazasu.apdu.ApduResponse;
import kazasu.card.Traced;
import kazasu.features.targets.HeldCard;
import kazasu.features.targets.HolderFacts;

/** One card in a scenario's hand: traced, and judged at every exchange. */
final class Hand implements AutoCloseable {
    private final HeldCard card;
    private final Traced slot;
    private final List<String> complaints = new ArrayList<>();

    Hand(HeldCard card, boolean japanese) {
        this.card = card;
        this.slot = new Traced(card.slot(), japanese);
    }

    ApduResponse send(byte[] command) {
        byte[] answer = slot.transmit(command);
        card.judge().judge(command, answer).ifPresent(complaints::add);
        return new ApduResponse(answer);
    }

    void powerOn() {
        slot.powerOn();
        card.judge().powerOn();
    }

    void powerOff() {
        slot.powerOff();
        card.judge().powerOff();
    }

    void warmReset() {
        slot.warmReset();
        card.judge().warmReset();
    }

    byte[] atr() {
        return slot.atr();
    }

    HolderFacts facts() {
        return card.facts();
    }

    List<String> complaints() {
        return List.copyOf(complaints);
    }

    List<String> trace() {
        return slot.lines();
    }

    @Override
    public void close() {
        slot.close();
    }
}
