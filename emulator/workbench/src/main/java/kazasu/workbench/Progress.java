package kazasu.workbench;

import java.io.PrintStream;
import kazasu.command.Common;

/** How much of a large file is read, in percent: on a terminal in one line that changes, elsewhere a line every ten percent. */
final class Progress {
    /** Below that it is over before anybody can look. */
    private static final long LARGE = 16L << 20;

    private static final int WHOLE = 100;

    private final Common common;
    private final PrintStream out;
    private final boolean wanted;
    private final boolean terminal;
    private boolean shown;
    private int reading;
    private long size;
    private long read;
    private long percent;

    /**
     * Not begun.
     *
     * @param common for the language
     * @param out where it is shown
     * @param wanted whether it is shown even for a small file, or where there is no terminal
     * @param terminal whether {@code out} is one
     */
    Progress(Common common, PrintStream out, boolean wanted, boolean terminal) {
        this.common = common;
        this.out = out;
        this.wanted = wanted;
        this.terminal = terminal;
    }

    /** A reading begins; the second one is that of a document that is written again with its signature. */
    void begin(long bytes) {
        reading++;
        size = bytes;
        read = 0;
        percent = -1;
        shown = wanted || (terminal && bytes >= LARGE);
        add(0);
    }

    void add(int bytes) {
        read += Math.max(0, bytes);
        long now = size == 0 || bytes < 0 ? WHOLE : Math.min(WHOLE, read * WHOLE / size);
        if (!shown || now == percent || (!terminal && now / 10 == percent / 10 && percent >= 0)) {
            return;
        }
        percent = now;
        String what = reading == 1 ? common.say("reading", "読み込み中") : common.say("writing", "書き出し中");
        String line = what + " " + now + " %";
        if (terminal) {
            out.print("\r" + line + (now == WHOLE ? System.lineSeparator() : ""));
            out.flush();
        } else {
            out.println(line);
        }
    }
}
