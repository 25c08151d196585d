package kazasu.apdu;

/**
 * Builder of short command APDUs (ISO 7816-3, cases 1 to 4).
 *
 * @param cla class byte
 * @param ins instruction byte
 * @param p1 first parameter
 * @param p2 second parameter
 * @param data 0 to 255 bytes
 * @param le expected length: {@link #NO_LE} for none, otherwise 1 to 256
 */
public record CommandApdu(int cla, int ins, int p1, int p2, byte[] data, int le) {
    /** No Le field: case 1 or 3. */
    public static final int NO_LE = 0;
    /** Le 00: as much as there is, up to 256 bytes. */
    public static final int LE_MAX = 256;

    private static final byte[] NO_DATA = {};

    public CommandApdu {
        if (data.length > 255) {
            throw new IllegalArgumentException("a short APDU carries at most 255 bytes, not " + data.length);
        }
        if (le < 0 || le > LE_MAX) {
            throw new IllegalArgumentException("Le is 1 to 256 or none, not " + le);
        }
        data = data.clone();
    }

    /** Case 1: neither data nor Le, exactly four bytes. */
    public static CommandApdu of(int cla, int ins, int p1, int p2) {
        return new CommandApdu(cla, ins, p1, p2, NO_DATA, NO_LE);
    }

    /** Case 3: data, no Le. */
    public static CommandApdu of(int cla, int ins, int p1, int p2, byte[] data) {
        return new CommandApdu(cla, ins, p1, p2, data, NO_LE);
    }

    /** Case 2: Le, no data. */
    public static CommandApdu of(int cla, int ins, int p1, int p2, int le) {
        return new CommandApdu(cla, ins, p1, p2, NO_DATA, le);
    }

    /** Case 4: data and Le. */
    public static CommandApdu of(int cla, int ins, int p1, int p2, byte[] data, int le) {
        return new CommandApdu(cla, ins, p1, p2, data, le);
    }

    @Override
    public byte[] data() {
        return data.clone();
    }

    /** The command as sent on the wire. */
    public byte[] bytes() {
        int lc = data.length == 0 ? 0 : 1 + data.length;
        byte[] bytes = new byte[4 + lc + (le == NO_LE ? 0 : 1)];
        bytes[0] = (byte) cla;
        bytes[1] = (byte) ins;
        bytes[2] = (byte) p1;
        bytes[3] = (byte) p2;
        if (lc > 0) {
            bytes[4] = (byte) data.length;
            System.arraycopy(data, 0, bytes, 5, data.length);
        }
        if (le != NO_LE) {
            bytes[bytes.length - 1] = (byte) le;
        }
        return bytes;
    }

    /** The header only: the data may be a PIN. */
    @Override
    public String toString() {
        return String.format("%02X%02X%02X%02X (%d bytes)", cla, ins, p1, p2, data.length);
    }
}
