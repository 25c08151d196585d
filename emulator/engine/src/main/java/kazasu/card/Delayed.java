package kazasu.card;

import kazasu.apdu.CardSlot;
import kazasu.model.Latency;

/**
 * A slot whose card takes its time: each exchange takes as long as the latency profile says, however fast this machine is; a private
 * operation that was refused costs its transport only.
 */
public final class Delayed extends Decorator {
    private final Latency latency;
    private final Pace pace;

    /**
     * Slows a card down.
     *
     * @param slot the card
     * @param latency how slow
     * @param pace what to wait by
     */
    public Delayed(CardSlot slot, Latency latency, Pace pace) {
        super(slot);
        this.latency = latency;
        this.pace = pace;
    }

    @Override
    public byte[] transmit(byte[] command) {
        long start = pace.now();
        byte[] answer = super.transmit(command);
        boolean worked = Commands.isPrivateOperation(command) && Answers.isOk(answer);
        pace.until(start + latency.nanos(command.length + answer.length, worked));
        return answer;
    }
}
