package kazasu;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;

/** Text files among the test resources. */
public final class Recorded {
    private Recorded() {}

    /**
     * The files of a directory as seeds of a fuzz test, each under its name.
     *
     * @param test whose package the directory is in
     * @param directory its name
     * @param parser what the fuzz test takes instead of the text
     */
    public static Stream<Named<byte[]>> seeds(Class<?> test, String directory, Function<String, byte[]> parser) {
        try {
            URL place = Objects.requireNonNull(test.getResource(directory), directory);
            try (Stream<Path> files = Files.list(Path.of(place.toURI()))) {
                return files
                        .sorted()
                        .map(file -> Named.of(file.getFileName().toString(), parser.apply(text(file))))
                        .toList()
                        .stream();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
