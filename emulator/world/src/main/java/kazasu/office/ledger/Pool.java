package kazasu.office.ledger;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The connections of a ledger. */
final class Pool {
    private static final int CONNECTIONS = 10;
    private static final long PATIENCE_MILLIS = 10_000;

    /** The driver writes warnings to standard error, with what is in a URL. Held here, lest the setting be forgotten. */
    private static final Logger DRIVER = Logger.getLogger("org.postgresql");

    private Pool() {}

    /**
     * Connects.
     *
     * @throws LedgerException if that doesn't work
     */
    static HikariDataSource open(LedgerUrl url) {
        DRIVER.setLevel(Level.OFF);
        HikariConfig settings = new HikariConfig();
        settings.setJdbcUrl(url.jdbc());
        settings.setMaximumPoolSize(CONNECTIONS);
        // the first one is made at once, more when they are asked for
        settings.setMinimumIdle(0);
        settings.setConnectionTimeout(PATIENCE_MILLIS);
        settings.setInitializationFailTimeout(1);
        settings.setPoolName("ledger");
        if (url.isPostgreSql()) {
            addPostgreSql(settings, url);
        } else {
            // one in this process does not go stale
            settings.setIdleTimeout(0);
            settings.setMaxLifetime(0);
        }
        try {
            return new HikariDataSource(settings);
        } catch (PoolInitializationException e) {
            throw LedgerException.of(e);
        } catch (RuntimeException e) {
            // the driver takes no such URL; its message would quote it
            throw new LedgerException(LedgerProblem.WRONG_URL);
        }
    }

    private static void addPostgreSql(HikariConfig settings, LedgerUrl url) {
        url.password().ifPresent(settings::setPassword);
        settings.addDataSourceProperty("ApplicationName", "kazasu");
        settings.addDataSourceProperty("connectTimeout", "5");
        settings.addDataSourceProperty("tcpKeepAlive", "true");
        // the server's details quote whole rows
        settings.addDataSourceProperty("logServerErrorDetail", "false");
    }
}
