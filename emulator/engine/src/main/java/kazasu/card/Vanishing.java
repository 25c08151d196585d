package kazasu.card;

import kazasu.apdu.CardRemovedException;
import kazasu.apdu.CardSlot;

/**
 * A card that goes in the middle of a command, once: the command is carried out, its answer never comes, and without power until the next
 * {@link #powerOn} there is no card.
 */
public final class Vanishing extends Decorator {
    private final boolean signaturesOnly;
    private int left;
    private boolean gone;

    /**
     * Takes a card away.
     *
     * @param slot the card
     * @param signaturesOnly whether signatures count, or all commands
     * @param number the command that is not answered, from 1
     */
    public Vanishing(CardSlot slot, boolean signaturesOnly, int number) {
        super(slot);
        this.signaturesOnly = signaturesOnly;
        this.left = number;
    }

    @Override
    public byte[] transmit(byte[] command) {
        if (gone) {
            throw removed();
        }
        byte[] answer = super.transmit(command);
        boolean counts = !signaturesOnly || Commands.is(command, Commands.SIGN);
        if (counts && --left == 0) {
            super.powerOff();
            gone = true;
            throw removed();
        }
        return answer;
    }

    private static CardRemovedException removed() {
        return new CardRemovedException("the card was taken away in the middle of a command");
    }

    @Override
    public void powerOn() {
        gone = false;
        super.powerOn();
    }

    @Override
    public void warmReset() {
        if (gone) {
            throw removed();
        }
        super.warmReset();
    }
}
