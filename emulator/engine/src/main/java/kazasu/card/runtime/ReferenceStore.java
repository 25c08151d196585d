package kazasu.card.runtime;

import java.lang.reflect.Field;
import org.jspecify.annotations.Nullable;

/**
 * A reference that an applet may change: none, or the number of an object that was there after installation, in two bytes. What an
 * applet makes later has no number; its card can't be frozen.
 */
abstract class ReferenceStore implements Store {
    private final int object;

    private ReferenceStore(int object) {
        this.object = object;
    }

    static ReferenceStore ofField(int object, Field field) {
        return new OfField(object, field);
    }

    static ReferenceStore ofElement(int object, int index) {
        return new OfElement(object, index);
    }

    abstract @Nullable Object get(Object holder);

    abstract void set(Object holder, @Nullable Object value);

    /** Whether the object that it leads to, if any, has a number. */
    final boolean isKnown(LiveCard live) {
        Object value = get(live.objects()[object]);
        return value == null || live.indexOf(value) >= 0;
    }

    @Override
    public final byte[] read(LiveCard live) {
        Object value = get(live.objects()[object]);
        if (value == null) {
            return new byte[0];
        }
        int number = live.indexOf(value);
        return new byte[] {(byte) (number >> 8), (byte) number};
    }

    @Override
    public final void write(LiveCard live, byte[] bytes) {
        Object[] objects = live.objects();
        set(objects[object], bytes.length == 0 ? null : objects[(bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF]);
    }

    @Override
    public final String refusal(int length) {
        return "a reference is not written from outside";
    }

    @Override
    public final boolean takesPrefix() {
        return false;
    }

    private static final class OfField extends ReferenceStore {
        private final Field field;

        OfField(int object, Field field) {
            super(object);
            this.field = field;
        }

        @Override
        @Nullable
        Object get(Object holder) {
            return Fields.get(field, holder);
        }

        @Override
        void set(Object holder, @Nullable Object value) {
            Fields.set(field, holder, value);
        }
    }

    private static final class OfElement extends ReferenceStore {
        private final int index;

        OfElement(int object, int index) {
            super(object);
            this.index = index;
        }

        @Override
        @Nullable
        Object get(Object holder) {
            return ((Object[]) holder)[index];
        }

        @Override
        void set(Object holder, @Nullable Object value) {
            ((Object[]) holder)[index] = value;
        }
    }
}
