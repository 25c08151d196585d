package kazasu.card.runtime;

import java.lang.reflect.Field;
import java.util.Arrays;

/** Persistent values of the card's API classes, which are as long as what was set. */
abstract class VaryingStore implements Store {
    private final int object;

    private VaryingStore(int object) {
        this.object = object;
    }

    final Object target(LiveCard live) {
        return live.objects()[object];
    }

    @Override
    public final boolean takesPrefix() {
        return false;
    }

    /** A key part: as many bytes as were set, none if it was not. */
    static Store ofContainer(int object, Class<?> type) {
        return new Container(object, Fields.of(type, "data"), Fields.of(type, "length"));
    }

    /** A PIN's reference data, as long as it was set. */
    static Store ofPin(int object, Object pin) {
        Field value = Fields.of(pin.getClass(), "pinValue");
        int longest = ((byte[]) Fields.required(value, pin)).length;
        return new Pin(object, value, Fields.of(pin.getClass(), "pinSize"), longest);
    }

    private static final class Container extends VaryingStore {
        private final Field data;
        private final Field length;

        Container(int object, Field data, Field length) {
            super(object);
            this.data = data;
            this.length = length;
        }

        @Override
        public byte[] read(LiveCard live) {
            short now = (short) Fields.required(length, target(live));
            return now == 0 ? new byte[0] : Arrays.copyOf((byte[]) Fields.required(data, target(live)), now);
        }

        @Override
        public void write(LiveCard live, byte[] bytes) {
            Fields.set(data, target(live), bytes.clone());
            Fields.set(length, target(live), (short) bytes.length);
        }

        @Override
        public String refusal(int given) {
            return given <= Short.MAX_VALUE ? "" : "a key part of " + given + " bytes";
        }
    }

    private static final class Pin extends VaryingStore {
        private final Field value;
        private final Field size;
        private final int longest;

        Pin(int object, Field value, Field size, int longest) {
            super(object);
            this.value = value;
            this.size = size;
            this.longest = longest;
        }

        @Override
        public byte[] read(LiveCard live) {
            Object pin = target(live);
            return Arrays.copyOf((byte[]) Fields.required(value, pin), (byte) Fields.required(size, pin));
        }

        @Override
        public void write(LiveCard live, byte[] bytes) {
            byte[] reference = (byte[]) Fields.required(value, target(live));
            Arrays.fill(reference, (byte) 0);
            System.arraycopy(bytes, 0, reference, 0, bytes.length);
            Fields.set(size, target(live), (byte) bytes.length);
        }

        @Override
        public String refusal(int given) {
            return given <= longest ? "" : "a PIN of " + given + " bytes";
        }
    }
}
