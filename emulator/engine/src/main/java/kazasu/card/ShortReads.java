package kazasu.card;

import java.util.Arrays;
import kazasu.apdu.CardSlot;

/** A card that gives fewer bytes than READ BINARY asks for, with 9000: who counts what was asked for and not what came loses some. */
public final class ShortReads extends Decorator {
    private final int most;

    /**
     * Shortens reads.
     *
     * @param slot the card
     * @param most bytes that a read gives
     */
    public ShortReads(CardSlot slot, int most) {
        super(slot);
        this.most = most;
    }

    @Override
    public byte[] transmit(byte[] command) {
        byte[] answer = super.transmit(command);
        byte[] data = Answers.data(answer);
        boolean cut = Commands.is(command, Commands.READ_BINARY) && data.length > most;
        return cut ? Answers.of(Arrays.copyOf(data, most), Answers.sw(answer)) : answer;
    }
}
