package kazasu.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kazasu.command.Failure;

/** Files that a person names: what goes wrong with them is said in one line. */
final class UserFiles {
    private UserFiles() {}

    static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new Failure("can't read " + file, file + " を読めません");
        }
    }

    static void checkReadable(Path file) {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new Failure("can't read " + file, file + " を読めません");
        }
    }

    static void write(Path file, byte[] content) {
        try {
            Files.write(file, content);
        } catch (IOException e) {
            throw new Failure("can't write " + file, file + " に書けません");
        }
    }

    /** Refuses to touch a file that is there, unless it was asked for. */
    static void checkFree(Path file, boolean force) {
        if (Files.exists(file) && !force) {
            throw new Failure(file + " is there already; --force replaces it", file + " は既にあります（--force で置き換えます）");
        }
    }
}
