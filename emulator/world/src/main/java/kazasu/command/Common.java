package kazasu.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options that every word takes, as a picocli mixin. */
public final class Common {
    @Option(
            names = "--home",
            paramLabel = "DIR",
            description = {"state: specimen card, authorities", "状態を置くディレクトリ（見本カード、認証局）"})
    private @Nullable Path home;

    @Option(
            names = "--lang",
            paramLabel = "en|ja",
            description = {"language of the output", "出力の言語"})
    private @Nullable Language language;

    /** The state directory: {@code --home}, else {@code $HOME/.kazasu}. */
    public Path home() {
        if (home != null) {
            return home;
        }
        String userHome = System.getenv("HOME");
        return Path.of(userHome == null || userHome.isEmpty() ? System.getProperty("user.home") : userHome, ".kazasu");
    }

    /** The language of the output: {@code --lang}, else the environment's. */
    public Language language() {
        return language == null ? Language.ofEnvironment() : language;
    }

    /**
     * A sentence in the chosen language.
     *
     * @param en English
     * @param ja Japanese
     */
    public String say(String en, String ja) {
        return language() == Language.JA ? ja : en;
    }

    /** Standard output in UTF-8, whatever the JDK thinks of the terminal. */
    public static PrintStream out() {
        return new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    }

    /** Standard error in UTF-8. */
    public static PrintStream err() {
        return new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    }
}
