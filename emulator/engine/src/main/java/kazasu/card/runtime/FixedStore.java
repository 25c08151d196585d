package kazasu.card.runtime;

import java.lang.reflect.Array;
import java.lang.reflect.Field;

/** Persistent values whose length never changes. */
abstract class FixedStore implements Store {
    private final int length;

    private FixedStore(int length) {
        this.length = length;
    }

    @Override
    public final String refusal(int given) {
        return given == length ? "" : given + " bytes where " + length + " belong";
    }

    @Override
    public boolean takesPrefix() {
        return false;
    }

    /** An array of bytes, booleans (one byte each) or shorts (two bytes each). */
    static Store ofArray(int object, Object array) {
        int length = Array.getLength(array);
        if (array instanceof byte[]) {
            return new Bytes(object, length);
        }
        return array instanceof boolean[] ? new Booleans(object, length) : new Shorts(object, length);
    }

    /** A byte, boolean or short field: one or two bytes. */
    static Store ofField(int object, Field field) {
        return new Primitive(object, field);
    }

    private static byte[] of(short value) {
        return new byte[] {(byte) (value >> 8), (byte) value};
    }

    private static short shortAt(byte[] bytes, int offset) {
        return (short) (bytes[offset] << 8 | bytes[offset + 1] & 0xFF);
    }

    private static final class Bytes extends FixedStore {
        private final int object;

        Bytes(int object, int length) {
            super(length);
            this.object = object;
        }

        @Override
        public byte[] read(LiveCard live) {
            return (byte[]) live.objects()[object];
        }

        @Override
        public void write(LiveCard live, byte[] bytes) {
            System.arraycopy(bytes, 0, live.objects()[object], 0, bytes.length);
        }

        @Override
        public boolean takesPrefix() {
            return true;
        }
    }

    private static final class Booleans extends FixedStore {
        private final int object;

        Booleans(int object, int length) {
            super(length);
            this.object = object;
        }

        @Override
        public byte[] read(LiveCard live) {
            boolean[] array = (boolean[]) live.objects()[object];
            byte[] bytes = new byte[array.length];
            for (int i = 0; i < array.length; i++) {
                bytes[i] = (byte) (array[i] ? 1 : 0);
            }
            return bytes;
        }

        @Override
        public void write(LiveCard live, byte[] bytes) {
            boolean[] array = (boolean[]) live.objects()[object];
            for (int i = 0; i < array.length; i++) {
                array[i] = bytes[i] != 0;
            }
        }
    }

    private static final class Shorts extends FixedStore {
        private final int object;

        Shorts(int object, int count) {
            super(2 * count);
            this.object = object;
        }

        @Override
        public byte[] read(LiveCard live) {
            short[] array = (short[]) live.objects()[object];
            byte[] bytes = new byte[2 * array.length];
            for (int i = 0; i < array.length; i++) {
                System.arraycopy(of(array[i]), 0, bytes, 2 * i, 2);
            }
            return bytes;
        }

        @Override
        public void write(LiveCard live, byte[] bytes) {
            short[] array = (short[]) live.objects()[object];
            for (int i = 0; i < array.length; i++) {
                array[i] = shortAt(bytes, 2 * i);
            }
        }
    }

    private static final class Primitive extends FixedStore {
        private final int object;
        private final Field field;

        Primitive(int object, Field field) {
            super(field.getType() == short.class ? 2 : 1);
            this.object = object;
            this.field = field;
        }

        @Override
        public byte[] read(LiveCard live) {
            Object value = Fields.required(field, live.objects()[object]);
            if (value instanceof Short number) {
                return of(number);
            }
            return new byte[] {value instanceof Boolean is ? (byte) (is ? 1 : 0) : (byte) value};
        }

        @Override
        public void write(LiveCard live, byte[] bytes) {
            Fields.set(field, live.objects()[object], boxed(bytes));
        }

        private Object boxed(byte[] bytes) {
            if (field.getType() == short.class) {
                return shortAt(bytes, 0);
            }
            // not a conditional expression: it would make one number type of both
            if (field.getType() == boolean.class) {
                return bytes[0] != 0;
            }
            return bytes[0];
        }
    }
}
