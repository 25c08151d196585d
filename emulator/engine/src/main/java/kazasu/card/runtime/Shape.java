package kazasu.card.runtime;

import java.util.IdentityHashMap;
import java.util.Map;

/** What the objects of a runtime look like before any card has been in it; the same for all runtimes of a build. */
final class Shape {
    private final Class<?>[] types;
    private final BlankObject[] blank;

    private Shape(Class<?>[] types, BlankObject[] blank) {
        this.types = types;
        this.blank = blank;
    }

    /**
     * Takes the shape of blank runtimes.
     *
     * @param one objects of a runtime
     * @param two of another; what both share belongs to neither, and is never written
     */
    static Shape of(Object[] one, Object[] two) {
        Map<Object, Integer> numbers = new IdentityHashMap<>();
        Class<?>[] types = new Class<?>[one.length];
        for (int i = 0; i < one.length; i++) {
            numbers.put(one[i], i);
            types[i] = one[i].getClass();
        }
        BlankObject[] blank = new BlankObject[one.length];
        Shape shape = new Shape(types, blank);
        shape.requireSame(two);
        for (int i = 0; i < one.length; i++) {
            blank[i] = one[i] == two[i] ? BlankObject.UNTOUCHED : BlankObject.of(one[i], numbers);
        }
        return shape;
    }

    /** Fails if an application came out otherwise this time: its cards could not share runtimes. */
    void requireSame(Object[] objects) {
        boolean same = objects.length == types.length;
        for (int i = 0; same && i < types.length; i++) {
            same = objects[i].getClass() == types[i];
        }
        if (!same) {
            throw new IllegalStateException("an applet is not the same each time it is installed");
        }
    }

    /** Puts every object back as it was after installation; what was made since is let go. */
    void restore(Object[] objects) {
        for (int i = 0; i < blank.length; i++) {
            blank[i].restore(objects[i], objects);
        }
    }
}
