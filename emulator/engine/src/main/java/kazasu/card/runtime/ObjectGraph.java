package kazasu.card.runtime;

import com.licel.jcardsim.base.SimulatorRuntime;
import com.licel.jcardsim.base.TransientMemory;
import java.lang.reflect.Field;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import javacard.framework.Applet;
import org.jspecify.annotations.Nullable;

/**
 * Every object that the applications of a runtime can reach, breadth first in the order of fields: two runtimes with the same
 * applications give the same list, object by object.
 */
final class ObjectGraph {
    /** Values, not state: nothing in these packages changes once made. */
    private static final String[] VALUES = {
        "com.licel.jcardsim.bouncycastle.math.",
        "com.licel.jcardsim.bouncycastle.asn1.",
        "com.licel.jcardsim.bouncycastle.crypto.params."
    };

    private final Map<Object, Boolean> seen = new IdentityHashMap<>();
    private final List<Object> objects = new ArrayList<>();

    private ObjectGraph() {}

    /**
     * Walks a runtime.
     *
     * @param runtime its buffers are walked too
     * @param applets in the order of installation
     * @throws IllegalStateException if an application keeps state in an object that can't be put back
     */
    static Object[] of(CardRuntime runtime, List<Applet> applets) {
        ObjectGraph graph = new ObjectGraph();
        runtime.buffers().forEach(graph::reach);
        applets.forEach(graph::reach);
        for (int i = 0; i < graph.objects.size(); i++) {
            graph.walk(graph.objects.get(i));
        }
        return graph.objects.toArray();
    }

    private void reach(@Nullable Object object) {
        if (object != null && seen.put(object, true) == null) {
            objects.add(object);
        }
    }

    private void walk(Object object) {
        if (object instanceof Object[] array) {
            for (Object element : array) {
                reach(element);
            }
        } else if (!isValue(object)) {
            for (Field field : Fields.of(object.getClass())) {
                if (!field.getType().isPrimitive()) {
                    reach(Fields.get(field, object));
                }
            }
        }
    }

    /** Whether an object has no state of its own that a card could change. Arrays have, but lead nowhere unless of objects. */
    static boolean isValue(Object object) {
        Class<?> type = object.getClass();
        if (type.isArray()) {
            return true;
        }
        if (type.getClassLoader() == null || object instanceof SecureRandom) {
            return requireValue(object);
        }
        for (String prefix : VALUES) {
            if (type.getName().startsWith(prefix)) {
                return true;
            }
        }
        return object instanceof Enum || object instanceof SimulatorRuntime || object instanceof TransientMemory;
    }

    /** Of the JDK's classes those that can't change, and random sources, which are the card's own chance (mended). */
    private static boolean requireValue(Object object) {
        boolean known = object instanceof String
                || object instanceof BigInteger
                || object instanceof Class
                || object instanceof Boolean
                || object instanceof Byte
                || object instanceof Short
                || object instanceof Integer
                || object instanceof SecureRandom;
        if (!known) {
            throw new IllegalStateException(
                    "a card keeps state in a " + object.getClass().getName() + ", which can't be wiped");
        }
        return true;
    }
}
