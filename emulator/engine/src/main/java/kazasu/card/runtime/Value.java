package kazasu.card.runtime;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * One persistent value of a card.
 *
 * @param getter reads it, a copy
 * @param setter writes it
 */
record Value(Supplier<byte[]> getter, Consumer<byte[]> setter) {
    byte[] get() {
        return getter.get();
    }

    void set(byte[] bytes) {
        setter.accept(bytes);
    }

    static Value of(byte[] array) {
        return new Value(array::clone, bytes -> {
            requireLength(bytes, array.length);
            System.arraycopy(bytes, 0, array, 0, array.length);
        });
    }

    /** A byte, boolean or short field: one or two bytes. */
    static Value ofField(Object target, Field field) {
        Class<?> type = field.getType();
        if (type == short.class) {
            return new Value(() -> shortBytes((short) get(field, target)), bytes -> {
                requireLength(bytes, 2);
                Fields.set(field, target, (short) (bytes[0] << 8 | bytes[1] & 0xFF));
            });
        }
        boolean isBoolean = type == boolean.class;
        return new Value(
                () -> new byte[] {isBoolean ? (byte) ((boolean) get(field, target) ? 1 : 0) : (byte) get(field, target)
                },
                bytes -> {
                    requireLength(bytes, 1);
                    Fields.set(field, target, isBoolean ? (Object) (bytes[0] != 0) : (Object) bytes[0]);
                });
    }

    /** A key part: as many bytes as were set, none if it was not. */
    static Value ofContainer(Object container) {
        Field data = Fields.of(container.getClass(), "data");
        Field length = Fields.of(container.getClass(), "length");
        return new Value(
                () -> {
                    short now = (short) get(length, container);
                    return now == 0 ? new byte[0] : Arrays.copyOf((byte[]) get(data, container), now);
                },
                bytes -> {
                    Fields.set(data, container, bytes.clone());
                    Fields.set(length, container, (short) bytes.length);
                });
    }

    /** A PIN's reference data, as long as it was set. */
    static Value ofPin(Object pin) {
        byte[] reference = (byte[]) get(Fields.of(pin.getClass(), "pinValue"), pin);
        Field size = Fields.of(pin.getClass(), "pinSize");
        return new Value(() -> Arrays.copyOf(reference, (byte) get(size, pin)), bytes -> {
            if (bytes.length > reference.length) {
                throw new IllegalArgumentException("a PIN of " + bytes.length + " bytes");
            }
            Arrays.fill(reference, (byte) 0);
            System.arraycopy(bytes, 0, reference, 0, bytes.length);
            Fields.set(size, pin, (byte) bytes.length);
        });
    }

    static Object get(Field field, Object target) {
        Object value = Fields.get(field, target);
        if (value == null) {
            throw new IllegalStateException(field + " is null");
        }
        return value;
    }

    private static byte[] shortBytes(short value) {
        return new byte[] {(byte) (value >> 8), (byte) value};
    }

    private static void requireLength(byte[] bytes, int length) {
        if (bytes.length != length) {
            throw new IllegalArgumentException(bytes.length + " bytes where " + length + " belong");
        }
    }
}
