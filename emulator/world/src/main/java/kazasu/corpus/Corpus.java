package kazasu.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A corpus in memory.
 *
 * @param index its cases
 * @param files content by path, the index not among them
 */
public record Corpus(CorpusIndex index, SortedMap<String, byte[]> files) {
    /** The map is wrapped. */
    public Corpus {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /**
     * Writes it into a new directory, or an empty one. The directory is there with everything in it, or not at all.
     *
     * @param directory made by this; its parents too
     * @throws DirectoryNotEmptyException if there is something already
     * @throws IOException if it can't be written
     */
    public void export(Path directory) throws IOException {
        Path target = directory.toAbsolutePath().normalize();
        requireEmpty(target);
        Path parent = Objects.requireNonNull(target.getParent(), "the root of the file system is not empty");
        Files.createDirectories(parent);
        Path made = Files.createTempDirectory(parent, ".kazasu-corpus");
        try {
            write(made);
            Files.deleteIfExists(target);
            Files.move(made, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            delete(made);
        }
    }

    private void write(Path made) throws IOException {
        // a temporary directory is the owner's alone; the corpus is for everybody who may read its parent
        made.toFile().setReadable(true, false);
        made.toFile().setExecutable(true, false);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = made.resolve(file.getKey());
            Files.createDirectories(Objects.requireNonNull(path.getParent()));
            Files.write(path, file.getValue());
        }
        Files.write(made.resolve(CorpusIndex.FILE), index.json().getBytes(StandardCharsets.UTF_8));
    }

    private static void requireEmpty(Path target) throws IOException {
        if (!Files.exists(target)) {
            return;
        }
        if (!Files.isDirectory(target)) {
            throw new DirectoryNotEmptyException(target.toString());
        }
        try (Stream<Path> entries = Files.list(target)) {
            if (entries.findAny().isPresent()) {
                throw new DirectoryNotEmptyException(target.toString());
            }
        }
    }

    private static void delete(Path made) throws IOException {
        if (Files.exists(made)) {
            try (Stream<Path> all = Files.walk(made)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
