package kazasu.clients;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line of the assembled program, on this test's class path. */
final class Kazasu {
    private Kazasu() {}

    /** The JVM and its arguments, with a home of the test's own. */
    static String[] command(Path directory, String... words) {
        List<String> command = new ArrayList<>(List.of(
                java(),
                "-cp",
                System.getProperty("java.class.path"),
                "kazasu.workbench.Main",
                "--home",
                directory.resolve("home").toString()));
        command.addAll(List.of(words));
        return command.toArray(new String[0]);
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
