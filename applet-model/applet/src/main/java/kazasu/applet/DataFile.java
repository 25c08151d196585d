package kazasu.applet;

import javacard.framework.Util;

/** An EF that holds bytes: a fixed number of them, filled with FF where nothing was written. */
abstract class DataFile extends ElementaryFile {
    static final byte FILLER = (byte) 0xFF;

    final byte[] content;

    DataFile(short id, short size) {
        super(id);
        content = new byte[size];
        Util.arrayFillNonAtomic(content, (short) 0, size, FILLER);
    }
}
