package kazasu.perf;

import java.util.Arrays;
import java.util.Locale;
import javax.smartcardio.Card;
import javax.smartcardio.CardChannel;
import javax.smartcardio.CardException;
import javax.smartcardio.CardTerminal;
import javax.smartcardio.CommandAPDU;
import javax.smartcardio.TerminalFactory;

/** The client of {@code bench apdu}: an unknown instruction, many times, and how long the answers took. */
final class ApduProbe {
    private static final int WARM_UP = 2000;
    private static final int ROUNDS = 5000;
    private static final long CARD_LIMIT_MILLIS = 10_000;

    private ApduProbe() {}

    /**
     * Prints one line.
     *
     * @param args name of the reader
     */
    public static void main(String[] args) throws CardException {
        CardTerminal terminal = TerminalFactory.getDefault().terminals().getTerminal(args[0]);
        if (!terminal.waitForCardPresent(CARD_LIMIT_MILLIS)) {
            throw new CardException("no card");
        }
        Card card = terminal.connect("*");
        try {
            measure(card.getBasicChannel(), WARM_UP);
            System.out.println(summary(measure(card.getBasicChannel(), ROUNDS)));
        } finally {
            card.disconnect(false);
        }
    }

    private static long[] measure(CardChannel channel, int rounds) throws CardException {
        CommandAPDU command = new CommandAPDU(0x00, 0xFE, 0x00, 0x00);
        long[] nanos = new long[rounds];
        for (int i = 0; i < rounds; i++) {
            long start = System.nanoTime();
            channel.transmit(command);
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        return nanos;
    }

    private static String summary(long[] sorted) {
        return String.format(
                Locale.ROOT,
                "median %.3f ms, p95 %.3f ms (%d)",
                sorted[sorted.length / 2] / 1e6,
                sorted[sorted.length * 95 / 100] / 1e6,
                sorted.length);
    }
}
