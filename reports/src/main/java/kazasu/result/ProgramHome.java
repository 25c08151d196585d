package kazasu.result;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import org.jspecify.annotations.Nullable;

/** Where the program was assembled: the directory of {@code kazasu.jar}, {@code lib/} and {@code allure/}. */
public final class ProgramHome {
    private ProgramHome() {}

    /**
     * The directory above the {@code lib/} that this class was loaded from.
     *
     * @throws ReportException if the program was not started from its {@code lib/}
     */
    public static Path find() {
        Path jar = ownJar();
        Path lib = jar == null ? null : jar.toAbsolutePath().normalize().getParent();
        Path home = lib == null || !lib.endsWith("lib") ? null : lib.getParent();
        if (home == null) {
            throw new ReportException("no Allure package: the program does not run from its lib directory");
        }
        return home;
    }

    private static @Nullable Path ownJar() {
        CodeSource source = ProgramHome.class.getProtectionDomain().getCodeSource();
        try {
            return source == null ? null : Path.of(source.getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new ReportException("can't tell where the program lies: " + ReportException.reason(e), e);
        }
    }
}
