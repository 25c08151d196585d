package kazasu.card.runtime;

/** A runtime and everything that its applications are made of, in the order of {@link ObjectGraph}. */
final class LiveCard {
    private final CardRuntime runtime;
    private final Object[] objects;

    LiveCard(CardRuntime runtime, Object[] objects) {
        this.runtime = runtime;
        this.objects = objects;
    }

    CardRuntime runtime() {
        return runtime;
    }

    Object[] objects() {
        return objects;
    }

    /** The number of an object; −1 if it was not there after installation. */
    int indexOf(Object object) {
        for (int i = 0; i < objects.length; i++) {
            if (objects[i] == object) {
                return i;
            }
        }
        return -1;
    }
}
