package kazasu.card.runtime;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import javacard.framework.Applet;
import javacard.security.KeyPair;
import org.jspecify.annotations.Nullable;

/**
 * Finds the persistent memory of a blank card and names it. A path follows the applet's fields ({@code
 * jpki.card.files[9].pin.tries}). Constants of the applet (final fields of primitive type) are not state.
 */
final class PlaceFinder {
    private static final String OWNER_PIN = "javacard.framework.OwnerPIN";
    private static final String CRYPTO = "com.licel.jcardsim.crypto.";
    private static final String CONTAINER = CRYPTO + "ByteContainer";
    /** Declares a key's curve, which never changes: no state. */
    private static final String CURVE = CRYPTO + "ECKeyImpl";

    private static final Set<String> KEY_TYPE_AND_SIZE = Set.of(CRYPTO + "KeyImpl", CRYPTO + "RSAKeyImpl");

    private final LiveCard blank;
    private final TreeMap<String, Store> values = new TreeMap<>();
    private final List<ReferenceStore> references = new ArrayList<>();
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Node> open = new ArrayDeque<>();

    private record Node(String path, Object object) {}

    PlaceFinder(LiveCard blank) {
        this.blank = blank;
    }

    Layout find(List<Installation> installations, List<Applet> applets) {
        for (int i = 0; i < applets.size(); i++) {
            visit(installations.get(i).name(), applets.get(i));
        }
        while (!open.isEmpty()) {
            Node node = open.remove();
            walk(node.path(), node.object());
        }
        return new Layout(values, references, blank);
    }

    /** Breadth first, so that what is reachable in several ways has its shortest path. */
    private void visit(String path, @Nullable Object object) {
        if (object != null && seen.add(object)) {
            open.add(new Node(path, object));
        }
    }

    private void walk(String path, Object object) {
        Class<?> type = object.getClass();
        int number = blank.indexOf(object);
        if (object instanceof Object[] array) {
            walkElements(path, number, array);
        } else if (type.isArray()) {
            if (blank.runtime().isPersistent(object)) {
                values.put(path, FixedStore.ofArray(number, object));
            }
        } else if (type.getName().equals(CONTAINER)) {
            values.put(path, VaryingStore.ofContainer(number, type));
        } else if (type.getName().equals(OWNER_PIN)) {
            Object tries = Fields.required(Fields.of(type, "triesLeft"), object);
            values.put(path + ".value", VaryingStore.ofPin(number, object));
            values.put(path + ".tries", FixedStore.ofArray(blank.indexOf(tries), tries));
        } else if (object instanceof KeyPair) {
            walkPair(path, Fields.required(Fields.of(type, "impl"), object));
        } else if (type.getClassLoader() instanceof AppletLoader || isKey(type)) {
            walkFields(path, number, object);
        }
    }

    /** Of the API's other objects that an applet holds none keeps anything without power. */
    private void walkPair(String path, Object pair) {
        for (String name : new String[] {"publicKey", "privateKey"}) {
            Field key = Fields.of(pair.getClass(), name);
            visit(path + "." + name, Fields.get(key, pair));
            references.add(ReferenceStore.ofField(blank.indexOf(pair), key));
        }
    }

    private static boolean isKey(Class<?> type) {
        return type.getName().startsWith(CRYPTO) && type.getName().endsWith("KeyImpl");
    }

    private void walkElements(String path, int number, Object[] array) {
        for (int i = 0; i < array.length; i++) {
            visit(path + "[" + i + "]", array[i]);
            if (blank.runtime().isPersistent(array)) {
                references.add(ReferenceStore.ofElement(number, i));
            }
        }
    }

    private void walkFields(String path, int number, Object object) {
        for (Field field : Fields.of(object.getClass())) {
            if (field.getDeclaringClass().getName().equals(CURVE)) {
                continue;
            }
            boolean constant = Modifier.isFinal(field.getModifiers());
            String name = path + "." + field.getName();
            if (!field.getType().isPrimitive()) {
                visit(name, Fields.get(field, object));
                if (!constant) {
                    references.add(ReferenceStore.ofField(number, field));
                }
            } else if (!constant
                    && !KEY_TYPE_AND_SIZE.contains(field.getDeclaringClass().getName())) {
                values.put(name, FixedStore.ofField(number, field));
            }
        }
    }
}
