package kazasu.card;

import java.util.Arrays;
import java.util.function.BinaryOperator;
import kazasu.apdu.CardSlot;

/** A card that says what is not so. What it lies about is one of the constructors; chance says how, and is injected. */
public final class Lying extends Decorator {
    private static final int FAILED = 0x6581;

    private final BinaryOperator<byte[]> lie;

    private Lying(CardSlot slot, BinaryOperator<byte[]> lie) {
        super(slot);
        this.lie = lie;
    }

    /** READ BINARY gives one byte more than there is, or one less, by chance. */
    public static Lying aboutLength(CardSlot slot, Chance chance) {
        return new Lying(slot, (command, answer) -> {
            byte[] data = Answers.data(answer);
            boolean read = Commands.is(command, Commands.READ_BINARY) && data.length > 1;
            return read ? Answers.of(Arrays.copyOf(data, data.length + step(chance)), Answers.sw(answer)) : answer;
        });
    }

    /** READ BINARY gives its data with an error, or 9000 without them, by chance; a signature is 9000 and nothing. */
    public static Lying aboutData(CardSlot slot, Chance chance) {
        return new Lying(slot, (command, answer) -> {
            boolean read = Commands.is(command, Commands.READ_BINARY);
            if (!Answers.isOk(answer) || answer.length == 2 || !read && !Commands.is(command, Commands.SIGN)) {
                return answer;
            }
            return read && step(chance) > 0 ? Answers.of(Answers.data(answer), FAILED) : Answers.of(0x9000);
        });
    }

    /** 61xx, and 61xx after each GET RESPONSE. */
    public static CardSlot aboutMore(CardSlot slot) {
        return GetResponse.withoutEnd(slot);
    }

    private static int step(Chance chance) {
        byte[] random = new byte[1];
        chance.nextBytes(random);
        return (random[0] & 1) == 0 ? -1 : 1;
    }

    @Override
    public byte[] transmit(byte[] command) {
        return lie.apply(command, super.transmit(command));
    }
}
