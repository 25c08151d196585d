package kazasu.office.ledger;

import static org.assertj.core.api.Assertions.fail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A PostgreSQL of our own, made from Debian's packages in a temporary directory, on a free port of the loopback address. It ends, and
 * its directory with it, when the JVM does, also by a kill. Tests that use it are tagged {@code postgres}; without the packages they
 * fail.
 */
public final class PostgresCluster implements AutoCloseable {
    private static final String MISSING =
            "PostgreSQL is missing: apt-get install -y --no-install-recommends postgresql (or: ./kazasu test --without postgres)";

    private static final String USER = "kazasu";
    private static final int ATTEMPTS = 5;

    private final Process process;
    private final int port;
    private final String password;

    private PostgresCluster(Process process, int port, String password) {
        this.process = process;
        this.port = port;
        this.password = password;
    }

    /** The one that all tests of a JVM share. */
    public static PostgresCluster shared() {
        return Shared.CLUSTER;
    }

    private static final class Shared {
        static final PostgresCluster CLUSTER = start();
    }

    /** One for a test that stops it. */
    static PostgresCluster start() {
        Path bin = newestBin();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<PostgresCluster> started = start(bin);
            if (started.isPresent()) {
                return started.get();
            }
        }
        return fail("PostgreSQL does not start");
    }

    private static Optional<PostgresCluster> start(Path bin) {
        String password = UUID.randomUUID().toString();
        try {
            Path directory = Files.createTempDirectory("kazasu-postgres-");
            Files.writeString(directory.resolve("password"), password);
            int port = freePort();
            Process process = new ProcessBuilder(
                            "perl",
                            "-e",
                            script(),
                            directory.toString(),
                            bin.toString(),
                            Integer.toString(port),
                            "postgres")
                    .redirectErrorStream(true)
                    .start();
            return isReady(process) ? Optional.of(new PostgresCluster(process, port, password)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads its log up to the line that says so; what follows is read too, so that the pipe never fills. */
    private static boolean isReady(Process process) throws IOException {
        BufferedReader log = process.inputReader(StandardCharsets.UTF_8);
        StringBuilder said = new StringBuilder();
        for (String line = log.readLine(); line != null; line = log.readLine()) {
            said.append(line).append('\n');
            if (line.contains("ready to accept connections")) {
                Thread drain = new Thread(() -> log.lines().forEach(ignored -> {}), "postgres-log");
                drain.setDaemon(true);
                drain.start();
                return true;
            }
        }
        if (said.indexOf("Address already in use") < 0) {
            fail("PostgreSQL does not start:\n" + said);
        }
        return false;
    }

    /** A new, empty database. */
    public LedgerUrl newDatabase() {
        String name = "t" + UUID.randomUUID().toString().replace("-", "");
        execute("create database " + name);
        return database(name);
    }

    LedgerUrl database(String name) {
        return LedgerUrl.parse(url(name), Map.of(LedgerUrl.PASSWORD_VARIABLE, password));
    }

    /** As a user types it, without the password. */
    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?user=" + USER;
    }

    String password() {
        return password;
    }

    void execute(String sql) {
        execute("postgres", sql);
    }

    void execute(String database, String sql) {
        try (Connection connection = DriverManager.getConnection(url(database), USER, password);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Stops it at once. Closing its standard input is what the watcher waits for. */
    @Override
    public void close() {
        try {
            process.getOutputStream().close();
            process.waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Path newestBin() {
        try (Stream<Path> versions = Files.list(Path.of("/usr/lib/postgresql"))) {
            return versions.filter(version -> Files.isExecutable(version.resolve("bin/initdb")))
                    .max(Comparator.comparingInt(
                            version -> Integer.parseInt(version.getFileName().toString())))
                    .orElseThrow()
                    .resolve("bin");
        } catch (IOException | java.util.NoSuchElementException | NumberFormatException e) {
            return fail(MISSING);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static String script() throws IOException {
        try (InputStream in = PostgresCluster.class.getResourceAsStream("postgres.pl")) {
            if (in == null) {
                throw new IllegalStateException("postgres.pl is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
