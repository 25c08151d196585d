package kazasu.card.runtime;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How one object of a runtime looked after installation. */
interface BlankObject {
    /** For what no card changes. */
    BlankObject UNTOUCHED = (object, objects) -> {};

    /**
     * Puts an object back.
     *
     * @param object the object
     * @param objects all of its runtime's, which references lead to
     */
    void restore(Object object, Object[] objects);

    /**
     * Remembers an object.
     *
     * @param object of a blank runtime
     * @param numbers the number of each object of that runtime
     */
    static BlankObject of(Object object, Map<Object, Integer> numbers) {
        if (object instanceof Object[] array) {
            int[] targets = new int[array.length];
            for (int i = 0; i < targets.length; i++) {
                targets[i] = number(array[i], numbers);
            }
            return new References(targets);
        }
        if (object.getClass().isArray()) {
            return Content.of(object);
        }
        return ObjectGraph.isValue(object) ? UNTOUCHED : FieldValues.of(object, numbers);
    }

    private static int number(@Nullable Object target, Map<Object, Integer> numbers) {
        return target == null ? -1 : Objects.requireNonNull(numbers.get(target));
    }

    private static @Nullable Object target(int number, Object[] objects) {
        return number < 0 ? null : objects[number];
    }

    /** An array of a primitive type. */
    record Content(Object copy, int length) implements BlankObject {
        static Content of(Object array) {
            int length = Array.getLength(array);
            Object copy = Array.newInstance(array.getClass().getComponentType(), length);
            System.arraycopy(array, 0, copy, 0, length);
            return new Content(copy, length);
        }

        @Override
        public void restore(Object object, Object[] objects) {
            System.arraycopy(copy, 0, object, 0, length);
        }
    }

    /** An array of objects. */
    record References(int[] targets) implements BlankObject {
        @Override
        public void restore(Object object, Object[] objects) {
            Object[] array = (Object[]) object;
            for (int i = 0; i < targets.length; i++) {
                array[i] = target(targets[i], objects);
            }
        }
    }

    /** The fields of an object that are not final: primitive ones with a value, others with the number of an object. */
    record FieldValues(Field[] primitives, Object[] values, Field[] references, int[] targets) implements BlankObject {
        static BlankObject of(Object object, Map<Object, Integer> numbers) {
            List<Field> primitives = new ArrayList<>();
            List<Field> references = new ArrayList<>();
            for (Field field : Fields.of(object.getClass())) {
                if (!Modifier.isFinal(field.getModifiers())) {
                    (field.getType().isPrimitive() ? primitives : references).add(field);
                }
            }
            if (primitives.isEmpty() && references.isEmpty()) {
                return UNTOUCHED;
            }
            return new FieldValues(
                    primitives.toArray(Field[]::new),
                    primitives.stream()
                            .map(field -> Fields.required(field, object))
                            .toArray(),
                    references.toArray(Field[]::new),
                    references.stream()
                            .mapToInt(field -> number(Fields.get(field, object), numbers))
                            .toArray());
        }

        @Override
        public void restore(Object object, Object[] objects) {
            for (int i = 0; i < primitives.length; i++) {
                Fields.set(primitives[i], object, values[i]);
            }
            for (int i = 0; i < references.length; i++) {
                Fields.set(references[i], object, target(targets[i], objects));
            }
        }
    }
}
