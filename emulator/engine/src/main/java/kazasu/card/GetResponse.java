package kazasu.card;

import java.util.Arrays;
import kazasu.apdu.CardSlot;

/**
 * A card that says 61xx where it has data, and gives them on GET RESPONSE, piece by piece (ISO 7816-4 §5.3.4). Any other command makes it forget
 * what it has.
 */
public final class GetResponse extends Decorator {
    private static final int MOST = 256;
    private static final int NOTHING_TO_FETCH = 0x6985;

    private final int piece;
    private final boolean endless;
    private byte[] waiting = {};

    /**
     * Holds answers back.
     *
     * @param slot the card
     * @param piece bytes that it gives at a time
     */
    public GetResponse(CardSlot slot, int piece) {
        this(slot, piece, false);
    }

    private GetResponse(CardSlot slot, int piece, boolean endless) {
        super(slot);
        this.piece = piece;
        this.endless = endless;
    }

    /** One that always has more: the same bytes again, and 61xx for ever. */
    static GetResponse withoutEnd(CardSlot slot) {
        return new GetResponse(slot, 16, true);
    }

    @Override
    public byte[] transmit(byte[] command) {
        if (Commands.is(command, Commands.GET_RESPONSE)) {
            return next(Math.min(piece, Commands.le(command)));
        }
        byte[] answer = super.transmit(command);
        waiting = Answers.isOk(answer) ? Answers.data(answer) : new byte[0];
        return waiting.length == 0 ? answer : Answers.of(more());
    }

    private byte[] next(int length) {
        if (waiting.length == 0 || length == 0) {
            return Answers.of(NOTHING_TO_FETCH);
        }
        byte[] data = Arrays.copyOf(waiting, Math.min(length, waiting.length));
        if (!endless) {
            waiting = Arrays.copyOfRange(waiting, data.length, waiting.length);
        }
        return Answers.of(data, waiting.length == 0 ? 0x9000 : more());
    }

    private int more() {
        return 0x6100 | Math.min(Math.min(piece, waiting.length), MOST) & 0xFF;
    }

    @Override
    public void powerOff() {
        waiting = new byte[0];
        super.powerOff();
    }

    @Override
    public void warmReset() {
        waiting = new byte[0];
        super.warmReset();
    }
}
