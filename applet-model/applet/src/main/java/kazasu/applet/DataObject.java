package kazasu.applet;

import javacard.framework.Util;

/** A data object that GET DATA answers: absent until it is written. */
final class DataObject {
    static final short MAX_LENGTH = 32;

    final byte[] value = new byte[MAX_LENGTH];
    private short length;

    /** Bytes written; 0 while it is absent. */
    short length() {
        return length;
    }

    /** Replaces the value, within the caller's transaction. */
    void set(byte[] buffer, short offset, short newLength) {
        Util.arrayCopy(buffer, offset, value, (short) 0, newLength);
        length = newLength;
    }
}
