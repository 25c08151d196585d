package kazasu.card.runtime;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import javacard.framework.Applet;
import org.jspecify.annotations.Nullable;

/** Instance fields of card classes, read and written by reflection; superclasses included, in a fixed order. */
final class Fields {
    private static final ClassValue<List<Field>> ALL = new ClassValue<>() {
        @Override
        protected List<Field> computeValue(Class<?> type) {
            List<Field> fields = new ArrayList<>();
            for (Class<?> c = type; c != null && c != Object.class && c != Applet.class; c = c.getSuperclass()) {
                for (Field field : c.getDeclaredFields()) {
                    if (!Modifier.isStatic(field.getModifiers())) {
                        field.setAccessible(true);
                        fields.add(field);
                    }
                }
            }
            return List.copyOf(fields);
        }
    };

    private Fields() {}

    static List<Field> of(Class<?> type) {
        return ALL.get(type);
    }

    static Field of(Class<?> type, String name) {
        return of(type).stream()
                .filter(field -> field.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(type.getName() + " has no field " + name));
    }

    static @Nullable Object get(Field field, Object target) {
        try {
            return field.get(target);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(field.toString(), e);
        }
    }

    /** The value of a field that can't be null: of primitive type, boxed, or one that is always there. */
    static Object required(Field field, Object target) {
        Object value = get(field, target);
        if (value == null) {
            throw new IllegalStateException(field + " is null");
        }
        return value;
    }

    static void set(Field field, Object target, @Nullable Object value) {
        try {
            field.set(target, value);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(field.toString(), e);
        }
    }
}
