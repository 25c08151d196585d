package kazasu.card;

import kazasu.apdu.CardSlot;

/** A card that answers 6Cxx where Le is not the length of what it has; the command has to come again with xx (ISO 7816-4 §5.3.4). */
public final class ExactLength extends Decorator {
    private static final int WRONG_LENGTH = 0x6C00;

    /**
     * Insists.
     *
     * @param slot the card
     */
    public ExactLength(CardSlot slot) {
        super(slot);
    }

    @Override
    public byte[] transmit(byte[] command) {
        byte[] answer = super.transmit(command);
        int length = answer.length - 2;
        int asked = Commands.le(command);
        boolean refused = Answers.isOk(answer) && length > 0 && asked > 0 && length != asked;
        return refused ? Answers.of(WRONG_LENGTH | length & 0xFF) : answer;
    }
}
