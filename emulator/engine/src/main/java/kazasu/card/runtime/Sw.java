package kazasu.card.runtime;

import java.util.Arrays;

/** Status words that the runtime itself answers; the applet has its own. */
final class Sw {
    static final int OK = 0x9000;
    static final int WRONG_LENGTH = 0x6700;
    static final int CHANNEL_NOT_SUPPORTED = 0x6881;
    static final int SECURE_MESSAGING_NOT_SUPPORTED = 0x6882;
    static final int CONDITIONS_NOT_SATISFIED = 0x6985;
    static final int APPLET_SELECT_FAILED = 0x6999;
    static final int FILE_NOT_FOUND = 0x6A82;
    static final int WRONG_P1P2 = 0x6A86;
    static final int REFERENCED_DATA_NOT_FOUND = 0x6A88;
    static final int UNKNOWN_INS = 0x6D00;
    static final int UNKNOWN_CLA = 0x6E00;
    static final int UNKNOWN = 0x6F00;

    private Sw() {}

    static byte[] bytes(int sw) {
        return new byte[] {(byte) (sw >> 8), (byte) sw};
    }

    static byte[] append(byte[] data, int sw) {
        byte[] answer = Arrays.copyOf(data, data.length + 2);
        answer[data.length] = (byte) (sw >> 8);
        answer[data.length + 1] = (byte) sw;
        return answer;
    }
}
