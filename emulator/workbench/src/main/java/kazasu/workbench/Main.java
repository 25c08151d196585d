package kazasu.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import kazasu.command.Common;
import kazasu.command.Language;
import kazasu.command.Subcommand;

/** The program {@code kazasu}. The only place that ends the JVM. */
public final class Main {
    private Main() {}

    /**
     * Runs one word and exits with its code.
     *
     * @param args as typed
     */
    public static void main(String[] args) {
        List<Subcommand> words = new ArrayList<>();
        ServiceLoader.load(Subcommand.class).forEach(words::add);
        System.exit(new Program(words, Language.ofEnvironment(), Common.out(), Common.err()).run(args));
    }
}
