package kazasu.reader;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Something of the machine's that readers and their clients need.
 *
 * @param name as a person calls it, like {@code pcscd}
 * @param path where it is, or {@code null} if it isn't there
 * @param debianPackage the package that installs it
 */
public record PcscTool(String name, @Nullable Path path, String debianPackage) {
    /** Whether it is there. */
    public boolean isFound() {
        return path != null;
    }
}
