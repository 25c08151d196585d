package kazasu.reader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The temporary directory of a private pcscd: socket, configuration, copies of the driver, log. */
final class PcscdFiles {
    private static final String PREFIX = "kazasu-";

    /** A Unix socket's path holds 108 bytes, the closing zero included; a path in a reader file ends at a blank. */
    private static final Pattern PLAIN_PATH = Pattern.compile("[\\w/.+-]{1,99}");

    private final Path directory;

    private PcscdFiles(Path directory) {
        this.directory = directory.toAbsolutePath();
    }

    static PcscdFiles create() {
        return create(Path.of(System.getProperty("java.io.tmpdir")));
    }

    /** Below a directory, or below {@code /tmp} if that one's path is too long or has characters that pcscd can't read. */
    static PcscdFiles create(Path temporary) {
        try {
            PcscdFiles files = new PcscdFiles(Files.createTempDirectory(temporary, PREFIX));
            if (PLAIN_PATH.matcher(files.socket().toString()).matches()) {
                return files;
            }
            files.delete();
            return new PcscdFiles(Files.createTempDirectory(Path.of("/tmp"), PREFIX));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path directory() {
        return directory;
    }

    Path socket() {
        return directory.resolve("pcscd.comm");
    }

    Path configuration() {
        return directory.resolve("readers");
    }

    Path logFile() {
        return directory.resolve("pcscd.log");
    }

    /**
     * Writes one stanza a port. All stand in one file, because pcscd takes the files of a directory in no order of ours.
     * Each loads its own copy of the driver: the driver keeps its connections in a static array by slot, so two stanzas
     * with one driver overwrite each other's until pcscd hangs. A symbolic link would still be one driver.
     */
    void configure(Path driver, List<Integer> ports) {
        StringBuilder stanzas = new StringBuilder();
        try {
            for (int pair = 0; pair < ports.size(); pair++) {
                Path copy = directory.resolve("vpcd-" + pair + ".so");
                Files.copy(driver, copy);
                stanzas.append(stanza(friendlyName(pair), copy, ports.get(pair)));
            }
            Files.createDirectories(configuration());
            Files.writeString(configuration().resolve("vpcd"), stanzas);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What pcscd said so far. */
    String log() {
        try {
            return Files.exists(logFile()) ? Files.readString(logFile()) : "";
        } catch (IOException e) {
            return "(the log can't be read: " + e.getMessage() + ")";
        }
    }

    void delete() {
        try (Stream<Path> all = Files.walk(directory)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        } catch (IOException | UncheckedIOException e) {
            // what is left lies in the machine's directory for such
        }
    }

    /** Told apart by us: pcscd numbers readers of one name only while they share a driver, and ours don't. */
    private static String friendlyName(int pair) {
        return "Kazasu " + (char) ('A' + pair);
    }

    /** What pcscd makes of it: the friendly name, a number that is always 00, the slot. */
    static String readerName(int pair, int slot) {
        return String.format("%s 00 %02X", friendlyName(pair), slot);
    }

    private static String stanza(String name, Path driver, int port) {
        return """
                FRIENDLYNAME "%s"
                DEVICENAME /dev/null:%d
                LIBPATH %s
                CHANNELID %d

                """.formatted(name, port, driver, port);
    }
}
