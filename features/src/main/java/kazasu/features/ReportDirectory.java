package kazasu.features;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import kazasu.command.Failure;
import kazasu.result.ReportException;
import kazasu.result.RunFile;

/** The directory of {@code --out}. Files in it are replaced only if it is ours: a marker says so, or a run file of an older version. */
final class ReportDirectory {
    private static final String MARKER = ".kazasu-report";

    private final Path directory;

    ReportDirectory(Path directory) {
        this.directory = directory;
    }

    /**
     * Looks, and changes nothing.
     *
     * @throws Failure if there is something that isn't ours
     */
    void check() {
        try {
            if (Files.exists(directory) && !isEmpty() && !isOurs()) {
                throw new Failure(
                        "--out " + directory + " is not empty and holds no report of ours; give another directory",
                        "--out " + directory + " は空でなく、以前の報告でもありません。別のディレクトリを指定してください");
            }
        } catch (IOException e) {
            throw cantWrite(e);
        }
    }

    /**
     * Marks the directory, made if need be, and empties the results in it: those of an earlier run would show up as retries.
     *
     * @param results the directory of the results
     */
    void prepare(Path results) {
        try {
            Files.createDirectories(directory);
            if (!Files.exists(directory.resolve(MARKER))) {
                Files.createFile(directory.resolve(MARKER));
            }
            delete(results);
            Files.createDirectories(results);
        } catch (IOException e) {
            throw cantWrite(e);
        }
    }

    private boolean isEmpty() throws IOException {
        if (!Files.isDirectory(directory)) {
            return false;
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.findAny().isEmpty();
        }
    }

    private boolean isOurs() {
        if (Files.isRegularFile(directory.resolve(MARKER))) {
            return true;
        }
        try {
            new RunFile().read(directory.resolve("run.json"));
            return true;
        } catch (ReportException e) {
            return false;
        }
    }

    private static void delete(Path results) throws IOException {
        if (Files.isDirectory(results)) {
            try (Stream<Path> old = Files.walk(results)) {
                for (Path file : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private Failure cantWrite(IOException e) {
        return new Failure("can't write to " + directory + ": " + e, directory + "に書き込めません：" + e);
    }
}
