package kazasu.model;

import java.util.Arrays;

/** Bytes as a value: equal if they are the same bytes. What they are is never printed. */
final class Bytes {
    private final byte[] value;
    private final int hash;

    private Bytes(byte[] value) {
        this.value = value;
        this.hash = Arrays.hashCode(value);
    }

    static Bytes of(byte[] value) {
        return new Bytes(value.clone());
    }

    /** A copy. */
    byte[] toArray() {
        return value.clone();
    }

    int length() {
        return value.length;
    }

    byte[] range(int from, int to) {
        return Arrays.copyOfRange(value, from, to);
    }

    int at(int index) {
        return value[index] & 0xFF;
    }

    boolean is(byte[] other) {
        return Arrays.equals(value, other);
    }

    /** The same with the first {@code count} bytes of {@code data} written from {@code offset}. */
    Bytes written(int offset, byte[] data, int count) {
        byte[] changed = value.clone();
        System.arraycopy(data, 0, changed, offset, count);
        return new Bytes(changed);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes that && hash == that.hash && Arrays.equals(value, that.value);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return value.length + " bytes";
    }
}
