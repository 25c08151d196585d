package kazasu.workbench;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import kazasu.command.Text;

/** Where the details of a defect go: a person sees one line, the trace is in {@code log/error.log} below the home directory. */
final class CrashLog {
    private CrashLog() {}

    static Text keep(Path home, Throwable defect) {
        String what = defect.getClass().getSimpleName();
        Path log = home.resolve("log").resolve("error.log");
        try {
            Files.createDirectories(log.getParent());
            Files.writeString(log, entry(defect), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            return new Text(
                    "a defect in Kazasu: " + what + " (no details: can't write " + log + ")",
                    "Kazasuの不具合: " + what + "（詳細を " + log + " に書けません）");
        }
        return new Text(
                "a defect in Kazasu: " + what + "; the details are in " + log,
                "Kazasuの不具合: " + what + "（詳細は " + log + "）");
    }

    private static String entry(Throwable defect) {
        StringWriter text = new StringWriter();
        PrintWriter writer = new PrintWriter(text);
        writer.println("== " + Instant.now() + " " + Version.line());
        defect.printStackTrace(writer);
        return text.toString();
    }
}
