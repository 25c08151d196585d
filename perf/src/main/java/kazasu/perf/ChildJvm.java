package kazasu.perf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A JVM beside this one, with the same class path. */
public final class ChildJvm {
    private final List<String> command = new ArrayList<>();

    /** With the options that the program itself needs. */
    public ChildJvm() {
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Dfile.encoding=UTF-8");
        if (Runtime.version().feature() >= 24) {
            command.add("--enable-native-access=ALL-UNNAMED");
            command.add("--sun-misc-unsafe-memory-access=allow");
        }
    }

    /** Adds an option. */
    public ChildJvm option(String option) {
        command.add(option);
        return this;
    }

    /** Adds a system property; a process list shows it. */
    public ChildJvm property(String name, Object value) {
        return option("-D" + name + "=" + value);
    }

    /** Starts it with its output, errors included, in a file. */
    public Process start(String mainClass, List<String> args, Map<String, String> variables, Path log)
            throws IOException {
        return builder(mainClass, args, variables)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    /** Starts it with its output in a pipe; what goes to standard error is ours. */
    public Process start(String mainClass, List<String> args, Map<String, String> variables) throws IOException {
        return builder(mainClass, args, variables)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private ProcessBuilder builder(String mainClass, List<String> args, Map<String, String> variables) {
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(mainClass);
        command.addAll(args);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(variables);
        return builder;
    }
}
