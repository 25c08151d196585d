package kazasu.card.runtime;

import java.lang.ref.Reference;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks for bytes in everything that can be reached from an object, its transient memory included. Written apart from the walk it checks. */
final class Reachable {
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Object> open = new ArrayDeque<>();
    private final StringBuilder bytes = new StringBuilder();

    private Reachable() {}

    /** All byte arrays and numbers there, as text of one character a byte, with a gap between two. */
    static String from(Object root) {
        Reachable all = new Reachable();
        all.reach(root);
        while (!all.open.isEmpty()) {
            all.visit(all.open.remove());
        }
        return all.bytes.toString();
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private void reach(@Nullable Object object) {
        if (object != null && !(object instanceof Class) && seen.add(object)) {
            open.add(object);
        }
    }

    private void visit(Object object) {
        if (object instanceof byte[] array) {
            bytes.append(text(array)).append("\uFFFF");
        } else if (object instanceof BigInteger number) {
            bytes.append(text(number.toByteArray())).append("\uFFFF");
        } else if (object instanceof Object[] array) {
            for (Object element : array) {
                reach(element);
            }
        } else if (object instanceof Map<?, ?> map) {
            map.keySet().forEach(this::reach);
            map.values().forEach(this::reach);
        } else if (object instanceof Collection<?> collection) {
            collection.forEach(this::reach);
        } else if (object instanceof Reference<?> reference) {
            reach(reference.get());
        } else if (object.getClass().getClassLoader() != null) {
            fields(object, object.getClass());
        }
    }

    private void fields(Object object, @Nullable Class<?> type) {
        if (type == null || type.getClassLoader() == null) {
            return;
        }
        for (Field field : type.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                field.setAccessible(true);
                reach(Fields.get(field, object));
            }
        }
        fields(object, type.getSuperclass());
    }
}
