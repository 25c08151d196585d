package kazasu.office.ledger;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Where a ledger is. A password may stand in the properties of a PostgreSQL URL or in the environment variable
 * {@value #PASSWORD_VARIABLE}; it is in no message and not in {@link #toString()}.
 */
public final class LedgerUrl {
    /** The environment variable with the password of a PostgreSQL ledger. */
    public static final String PASSWORD_VARIABLE = "KAZASU_LEDGER_PASSWORD";

    private static final String POSTGRESQL = "jdbc:postgresql://";
    private static final String H2_FILE = "jdbc:h2:file:";
    private static final String H2_MEMORY = "jdbc:h2:mem:";
    private static final String FILE_NAME = "ledger";

    private final String url;
    private final Optional<String> password;

    private LedgerUrl(String url, Optional<String> password) {
        this.url = url;
        this.password = password;
    }

    /**
     * The ledger of a home: H2, in {@code ledger.mv.db}.
     *
     * @param home the state directory
     */
    public static LedgerUrl inHome(Path home) {
        return parse(H2_FILE + home.resolve(FILE_NAME).toAbsolutePath(), Map.of());
    }

    /**
     * Reads a URL, and the password from the environment if it isn't in it.
     *
     * @param url {@code jdbc:postgresql://HOST[:PORT]/DATABASE[?user=…]} or {@code jdbc:h2:file:PATH}, the latter without settings
     * @throws LedgerException if it is neither
     */
    public static LedgerUrl parse(String url) {
        return parse(url, System.getenv());
    }

    static LedgerUrl parse(String url, Map<String, String> environment) {
        if (url.startsWith(POSTGRESQL) && !nameOf(url).contains("@")) {
            return new LedgerUrl(url, Optional.ofNullable(environment.get(PASSWORD_VARIABLE)));
        }
        // what follows a semicolon would be a setting of H2's, and some of these run programs
        if (url.startsWith(H2_FILE) && !url.contains(";") && url.length() > H2_FILE.length()) {
            return new LedgerUrl(H2_FILE + absolute(url.substring(H2_FILE.length())), Optional.empty());
        }
        throw new LedgerException(LedgerProblem.WRONG_URL);
    }

    private static Path absolute(String file) {
        try {
            return Path.of(file).toAbsolutePath();
        } catch (InvalidPathException e) {
            throw new LedgerException(LedgerProblem.WRONG_URL);
        }
    }

    /** A ledger in memory that nobody else has. */
    static LedgerUrl inMemory() {
        return new LedgerUrl(H2_MEMORY + UUID.randomUUID(), Optional.empty());
    }

    boolean isPostgreSql() {
        return url.startsWith(POSTGRESQL);
    }

    boolean isInMemory() {
        return url.startsWith(H2_MEMORY);
    }

    /** As JDBC takes it, with what makes the ledger durable and quiet. */
    String jdbc() {
        if (isPostgreSql()) {
            return url;
        }
        // the books have some 200 statements; H2 keeps the plans of eight, and parses the others each time
        String common = ";LOCK_TIMEOUT=10000;TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0;DB_CLOSE_ON_EXIT=FALSE"
                + ";QUERY_CACHE_SIZE=256";
        // WRITE_DELAY=0: without it H2 loses the commits of its last half second when the process is killed
        return url + common + (isInMemory() ? ";DB_CLOSE_DELAY=-1" : ";WRITE_DELAY=0");
    }

    Optional<String> password() {
        return password;
    }

    /** The URL without its properties, which may hold a password. */
    @Override
    public String toString() {
        return nameOf(url);
    }

    private static String nameOf(String url) {
        int properties = url.indexOf('?');
        return properties < 0 ? url : url.substring(0, properties);
    }
}
