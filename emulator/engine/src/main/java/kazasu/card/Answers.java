package kazasu.card;

import java.util.Arrays;

/** Answers taken apart and put together. */
final class Answers {
    private static final int STATUS = 2;

    private Answers() {}

    static int sw(byte[] answer) {
        return (answer[answer.length - 2] & 0xFF) << 8 | answer[answer.length - 1] & 0xFF;
    }

    static boolean isOk(byte[] answer) {
        return sw(answer) == 0x9000;
    }

    static byte[] data(byte[] answer) {
        return Arrays.copyOf(answer, answer.length - STATUS);
    }

    static byte[] of(byte[] data, int sw) {
        byte[] answer = Arrays.copyOf(data, data.length + STATUS);
        answer[data.length] = (byte) (sw >> 8);
        answer[data.length + 1] = (byte) sw;
        return answer;
    }

    static byte[] of(int sw) {
        return of(new byte[0], sw);
    }
}
