package kazasu.office.counter;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import kazasu.apdu.CardRemovedException;
import kazasu.apdu.CardSlot;
import kazasu.card.Chance;
import kazasu.card.DeviceAuthenticationKey;
import kazasu.model.Application;
import kazasu.office.CardKind;
import kazasu.office.Refusal;
import kazasu.office.RefusedException;
import kazasu.office.rules.FormPin;
import kazasu.pki.AdministrationException;
import kazasu.pki.KeyPairGenerationDevice;
import kazasu.pki.TokenInformation;

/**
 * A card that lies at the counter, told by its token information (EF 0006). What the counter may do with it beyond looking needs an
 * administration session: {@link #administer}.
 */
public final class CounterCard {
    private static final int TOKEN_INFORMATION = 0x06;
    private static final int TOKEN_INFORMATION_LENGTH = 160;

    /** Token labels (card-interface.md §1.3). */
    private static final Map<String, CardKind> KINDS = Map.of(
            "JPKIAPICCTOKEN2", CardKind.MY_NUMBER,
            "JPKIAPICCTOKEN", CardKind.JUKI,
            "JPKIAPGPSETOKEN", CardKind.ANDROID,
            "JPKIAPIOSTOKEN", CardKind.IPHONE);

    private final CardSlot slot;
    private final String number;
    private final CardKind kind;

    private CounterCard(CardSlot slot, String number, CardKind kind) {
        this.slot = slot;
        this.number = number;
        this.kind = kind;
    }

    /**
     * Looks who it is.
     *
     * @param slot with the card; gets power if it has none
     * @throws RefusedException {@code CARD_FOREIGN} if it has no JPKI AP or another label, {@code CARD_UNREADABLE} if it has no
     *     number, {@code CARD_REMOVED} if there is none
     */
    public static CounterCard identify(CardSlot slot) {
        try {
            slot.powerOn();
            CardReads reads = new CardReads(slot);
            if (!reads.select(Application.JPKI)) {
                throw new RefusedException(Refusal.CARD_FOREIGN);
            }
            return told(slot, reads.read(TOKEN_INFORMATION, TOKEN_INFORMATION_LENGTH));
        } catch (CardRemovedException e) {
            throw new RefusedException(Refusal.CARD_REMOVED, null, e);
        }
    }

    private static CounterCard told(CardSlot slot, byte[] information) {
        String number = TokenInformation.serialNumber(information);
        CardKind kind = KINDS.get(TokenInformation.label(information));
        if (!number.matches("[0-9]{16}")) {
            throw new RefusedException(Refusal.CARD_UNREADABLE);
        }
        if (kind == null) {
            throw new RefusedException(Refusal.CARD_FOREIGN);
        }
        return new CounterCard(slot, number, kind);
    }

    /** Its serial number, 16 digits. */
    public String number() {
        return number;
    }

    /** What it says that it is. */
    public CardKind kind() {
        return kind;
    }

    /** The slot that it lies in. */
    public CardSlot slot() {
        return slot;
    }

    /**
     * How many tries a PIN has left.
     *
     * @return 0 if it is locked or was never set
     */
    public int triesLeft(FormPin pin) {
        return atTheCard(() -> new CardReads(slot).triesLeft(pin.rule()));
    }

    /**
     * Lets the holder prove a PIN by VERIFY; its application stays selected.
     *
     * @param pin which
     * @param pad where it is typed
     * @throws RefusedException {@code PIN_WRONG}, which cost a try; {@code PIN_BLOCKED}; {@code PIN_FORM}, which cost none
     */
    public void verify(FormPin pin, PinPad pad) {
        byte[] typed = Typing.of(pad, pin, PinPad.Prompt.CURRENT);
        try {
            PinAnswer answer = atTheCard(() -> new CardReads(slot).verify(pin.rule(), typed));
            if (!answer.isRight()) {
                throw wrong(answer);
            }
        } finally {
            Arrays.fill(typed, (byte) 0);
        }
    }

    private static RefusedException wrong(PinAnswer answer) {
        return answer.triesLeft() == 0
                ? new RefusedException(Refusal.PIN_BLOCKED)
                : new RefusedException(Refusal.PIN_WRONG, "tries left: " + answer.triesLeft());
    }

    /**
     * Works on the card in an administration session (docs/decisions.md §4), which is closed afterwards.
     *
     * @param work what is done
     * @throws RefusedException {@code CARD_REFUSES_DEVICE} if the card doesn't know the device authentication key, {@code CARD_REMOVED},
     *     {@code CARD_UNREADABLE} if it refuses a step; it then stays as far as it came
     */
    public <T> T administer(DeviceAuthenticationKey key, Function<CardWork, T> work) {
        return atTheCard(() -> {
            byte[] availability = availability();
            try (KeyPairGenerationDevice device = opened(key)) {
                return work.apply(new CardWork(device, availability));
            }
        });
    }

    /**
     * Makes the PINs unusable, as on a 顔認証マイナンバーカード: no command takes a PIN away, so each gets a value that nobody knows, whose
     * tries are then spent. To software it looks like one never set.
     *
     * @param key the device's
     * @param chance draws the values
     */
    public void disablePins(DeviceAuthenticationKey key, Chance chance) {
        administer(key, work -> {
            new UnknownPins(chance).set(work);
            return work;
        });
        atTheCard(() -> UnknownPins.spend(new CardReads(slot)));
    }

    private byte[] availability() {
        CardReads reads = new CardReads(slot);
        reads.select(Application.JPKI);
        return reads.read(CardWork.AVAILABILITY, CardWork.AVAILABILITY_LENGTH);
    }

    private KeyPairGenerationDevice opened(DeviceAuthenticationKey key) {
        try {
            return KeyPairGenerationDevice.open(slot, key);
        } catch (AdministrationException e) {
            throw new RefusedException(Refusal.CARD_REFUSES_DEVICE, null, e);
        }
    }

    /** One step at the card; a card that goes, or refuses, ends the procedure with a name. */
    <T> T atTheCard(Supplier<T> step) {
        try {
            return step.get();
        } catch (CardRemovedException e) {
            throw new RefusedException(Refusal.CARD_REMOVED, null, e);
        } catch (AdministrationException e) {
            throw new RefusedException(Refusal.CARD_UNREADABLE, e.getMessage(), e);
        }
    }

    /** Its answer, for messages: which card it is. */
    @Override
    public String toString() {
        return kind + " " + number;
    }
}
