package kazasu.card.runtime.mend;

import javacard.security.RandomData;
import kazasu.card.runtime.CardRuntime;

/** {@code RandomData}: the stock class gives every card the same bytes. */
public class RandomDataImpl extends RandomData {
    private final byte algorithm;

    /**
     * A generator.
     *
     * @param algorithm as asked from {@code RandomData.getInstance}; they are all the same here
     */
    public RandomDataImpl(byte algorithm) {
        this.algorithm = algorithm;
    }

    @Override
    public void generateData(byte[] buffer, short offset, short length) {
        nextBytes(buffer, offset, length);
    }

    @Override
    public short nextBytes(byte[] buffer, short offset, short length) {
        byte[] random = new byte[length];
        CardRuntime.current().chance().nextBytes(random);
        System.arraycopy(random, 0, buffer, offset, length);
        return (short) (offset + length);
    }

    @Override
    public void setSeed(byte[] buffer, short offset, short length) {
        // a card's chance is given to it; an applet can't weaken it
    }

    @Override
    public byte getAlgorithm() {
        return algorithm;
    }
}
