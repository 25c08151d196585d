package kazasu.office.counter;

import kazasu.apdu.ApduChannel;
import kazasu.apdu.ApduResponse;
import kazasu.apdu.CommandApdu;
import kazasu.model.Application;
import kazasu.model.PinRule;

/** The few commands by which a counter looks at a card without an administration session (card-interface.md §3). */
final class CardReads {
    private static final int NOT_YET = 0x6F00;
    private static final int BLOCKED = 0x6984;
    private static final int BLOCKED_BY_ISO = 0x6983;

    private final ApduChannel card;

    CardReads(ApduChannel card) {
        this.card = card;
    }

    /**
     * Selects an application.
     *
     * @return whether it is there
     */
    boolean select(Application application) {
        CommandApdu command = CommandApdu.of(0x00, 0xA4, 0x04, 0x0C, application.aid());
        ApduResponse answer = card.send(command);
        // one kind of card says nothing else to its first command after power-up (card-interface.md §4.1)
        return answer.isOk() || (answer.sw() == NOT_YET && card.send(command).isOk());
    }

    /**
     * Reads a transparent file of the application selected.
     *
     * @param file its id, which is its short id too
     * @param length bytes
     * @return empty if the card refuses
     */
    byte[] read(int file, int length) {
        ApduResponse answer = card.send(CommandApdu.of(0x00, 0xB0, 0x80 | file, 0x00, length));
        return answer.isOk() ? answer.data() : new byte[0];
    }

    /**
     * How many tries a PIN has left; asking costs none.
     *
     * @return 0 if it is locked or the card has no such PIN; a PIN never set looks the same
     */
    int triesLeft(PinRule pin) {
        if (!select(pin.application())) {
            return 0;
        }
        return tries(card.send(CommandApdu.of(0x00, 0x20, 0x00, 0x80 | pin.ef())));
    }

    /**
     * Sends a PIN to be compared. Its application is selected before.
     *
     * @param value ASCII
     */
    PinAnswer verify(PinRule pin, byte[] value) {
        if (!select(pin.application())) {
            return PinAnswer.LOCKED;
        }
        ApduResponse answer = card.send(CommandApdu.of(0x00, 0x20, 0x00, 0x80 | pin.ef(), value));
        if (answer.isOk()) {
            return PinAnswer.RIGHT;
        }
        boolean locked = answer.sw() == BLOCKED || answer.sw() == BLOCKED_BY_ISO;
        return locked ? PinAnswer.LOCKED : new PinAnswer(false, tries(answer));
    }

    private static int tries(ApduResponse answer) {
        return (answer.sw() & 0xFFF0) == 0x63C0 ? answer.sw() & 0x0F : 0;
    }
}
