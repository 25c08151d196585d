package kazasu.features.steps;

import java.util.ArrayList;
import java.util.List;
import kazasu.apdu.ApduResponse;
import kazasu.apdu.CardSlot;
import kazasu.apdu.Protocol;
import kazasu.card.Traced;
import kazasu.features.targets.HeldCard;
import kazasu.features.targets.HolderFacts;

/** One card in a scenario's hand: traced, and judged at every exchange. */
public final class Hand implements CardSlot {
    private final HeldCard card;
    private final Traced slot;
    private final List<String> complaints = new ArrayList<>();

    Hand(HeldCard card, boolean japanese) {
        this.card = card;
        this.slot = new Traced(card.slot(), japanese);
    }

    ApduResponse send(byte[] command) {
        return new ApduResponse(transmit(command));
    }

    @Override
    public byte[] transmit(byte[] command) {
        byte[] answer = slot.transmit(command);
        card.judge().judge(command, answer).ifPresent(complaints::add);
        return answer;
    }

    @Override
    public Protocol protocol() {
        return slot.protocol();
    }

    @Override
    public boolean isPowered() {
        return slot.isPowered();
    }

    @Override
    public void powerOn() {
        slot.powerOn();
        card.judge().powerOn();
    }

    @Override
    public void powerOff() {
        slot.powerOff();
        card.judge().powerOff();
    }

    @Override
    public void warmReset() {
        slot.warmReset();
        card.judge().warmReset();
    }

    @Override
    public byte[] atr() {
        return slot.atr();
    }

    /** What the holder knows. */
    public HolderFacts facts() {
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
