package kazasu.card.runtime;

import javacard.framework.Util;

/**
 * The hook: woven code ({@link Weaver}) comes here with every write that may be persistent, instead of writing itself or before
 * it does. Writes to transient arrays and to the APDU buffer pass through uncounted.
 *
 * <p>Non-atomic API calls take no part in a transaction (Java Card API, {@code Util}).
 */
public final class PersistentMemory {
    private PersistentMemory() {}

    /** Before {@code target.name = …}. */
    public static void field(Object target, String name) {
        CardRuntime.current().writes().field(target, name);
    }

    /** In place of {@code bastore}, which serves byte and boolean arrays. */
    public static void storeByte(Object array, int index, int value) {
        if (array instanceof byte[] bytes) {
            if (index >= 0 && index < bytes.length) {
                array(bytes, index, 1, true);
            }
            bytes[index] = (byte) value;
        } else {
            boolean[] booleans = (boolean[]) array;
            if (index >= 0 && index < booleans.length) {
                array(booleans, index, 1, true);
            }
            booleans[index] = value != 0;
        }
    }

    /** In place of {@code sastore}. */
    public static void storeShort(short[] array, int index, int value) {
        if (index >= 0 && index < array.length) {
            array(array, index, 1, true);
        }
        array[index] = (short) value;
    }

    /** In place of {@code aastore}. */
    public static void storeReference(Object[] array, int index, Object value) {
        if (index >= 0 && index < array.length) {
            array(array, index, 1, true);
        }
        array[index] = value;
    }

    /** In place of {@code Util.arrayCopy}. */
    public static short arrayCopy(byte[] source, short from, byte[] target, short to, short length) {
        range(target, to, length, true);
        return Util.arrayCopy(source, from, target, to, length);
    }

    /** In place of {@code Util.arrayCopyNonAtomic}. */
    public static short arrayCopyNonAtomic(byte[] source, short from, byte[] target, short to, short length) {
        range(target, to, length, false);
        return Util.arrayCopyNonAtomic(source, from, target, to, length);
    }

    /** In place of {@code Util.arrayFillNonAtomic}. */
    public static short arrayFillNonAtomic(byte[] target, short to, short length, byte value) {
        range(target, to, length, false);
        return Util.arrayFillNonAtomic(target, to, length, value);
    }

    /** In place of {@code Util.setShort}. */
    public static short setShort(byte[] target, short to, short value) {
        range(target, to, (short) 2, true);
        return Util.setShort(target, to, value);
    }

    /** Only writes that will happen are counted: what is out of bounds throws in the call that follows. */
    private static void range(byte[] target, int to, int length, boolean transactional) {
        if (to >= 0 && length > 0 && to + length <= target.length) {
            array(target, to, length, transactional);
        }
    }

    private static void array(Object array, int offset, int length, boolean transactional) {
        CardRuntime card = CardRuntime.current();
        if (card.isPersistent(array)) {
            card.writes().array(array, offset, length, transactional);
        }
    }
}
