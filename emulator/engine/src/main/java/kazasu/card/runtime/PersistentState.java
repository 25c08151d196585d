package kazasu.card.runtime;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import javacard.framework.Applet;
import org.jspecify.annotations.Nullable;

/**
 * The persistent memory of a card as named values. A path follows the applet's fields ({@code jpki.card.files[9].pin.tries});
 * a value is bytes. Constants of the applet (final fields of primitive type) are not state.
 */
public final class PersistentState {
    private static final String APPLET_PACKAGE = "kazasu.applet.";
    private static final String OWNER_PIN = "javacard.framework.OwnerPIN";
    private static final String CONTAINER = "com.licel.jcardsim.crypto.ByteContainer";
    /** Declares a key's curve, which never changes: no state either. */
    private static final String CURVE = "com.licel.jcardsim.crypto.ECKeyImpl";

    private static final String KEYS = "com.licel.jcardsim.crypto.";

    private final Map<String, Value> values = new TreeMap<>();
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Node> open = new ArrayDeque<>();
    private final Predicate<Object> persistent;

    private record Node(String path, Object object) {}

    private PersistentState(Predicate<Object> persistent) {
        this.persistent = persistent;
    }

    /** Of the applets by the name of each, in their order. */
    static PersistentState of(Map<String, Applet> roots, Predicate<Object> persistent) {
        PersistentState state = new PersistentState(persistent);
        roots.forEach(state::visit);
        while (!state.open.isEmpty()) {
            Node node = state.open.remove();
            state.walk(node.path(), node.object());
        }
        return state;
    }

    /** The paths, in order. */
    public Set<String> paths() {
        return Collections.unmodifiableSet(values.keySet());
    }

    /**
     * Reads a value.
     *
     * @param path one of {@link #paths()}
     * @return its bytes, a copy; empty for a key part or PIN that is not there
     */
    public byte[] get(String path) {
        return value(path).get();
    }

    /**
     * Writes a value, past the applet: for a card that is being restored.
     *
     * @param path one of {@link #paths()}
     * @param bytes as {@link #get} gave them
     * @throws IllegalArgumentException if there is no such path or the length is impossible there
     */
    public void set(String path, byte[] bytes) {
        value(path).set(bytes);
    }

    private Value value(String path) {
        Value value = values.get(path);
        if (value == null) {
            throw new IllegalArgumentException("no such part of the card: " + path);
        }
        return value;
    }

    /** Breadth first, so that what is reachable in several ways has its shortest path. */
    private void visit(String path, @Nullable Object object) {
        if (object != null && seen.add(object)) {
            open.add(new Node(path, object));
        }
    }

    private void walk(String path, Object object) {
        Class<?> type = object.getClass();
        if (object instanceof byte[] bytes) {
            if (persistent.test(bytes)) {
                values.put(path, Value.of(bytes));
            }
        } else if (object instanceof Object[] array) {
            for (int i = 0; i < array.length; i++) {
                visit(path + "[" + i + "]", array[i]);
            }
        } else if (type.getName().equals(CONTAINER)) {
            values.put(path, Value.ofContainer(object));
        } else if (type.getName().equals(OWNER_PIN)) {
            values.put(path + ".value", Value.ofPin(object));
            values.put(path + ".tries", Value.of((byte[]) Value.get(Fields.of(type, "triesLeft"), object)));
        } else if (type.getName().startsWith(APPLET_PACKAGE) || isKey(type)) {
            walkFields(path, object);
        }
    }

    private static boolean isKey(Class<?> type) {
        return type.getName().startsWith(KEYS) && type.getName().endsWith("KeyImpl");
    }

    private void walkFields(String path, Object object) {
        for (Field field : Fields.of(object.getClass())) {
            if (field.getDeclaringClass().getName().equals(CURVE)) {
                continue;
            }
            String name = path + "." + field.getName();
            if (!field.getType().isPrimitive()) {
                visit(name, Fields.get(field, object));
            } else if (!Modifier.isFinal(field.getModifiers()) && !isKey(field.getDeclaringClass())) {
                values.put(name, Value.ofField(object, field));
            }
        }
    }
}
