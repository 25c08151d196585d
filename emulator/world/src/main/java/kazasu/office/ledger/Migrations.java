package kazasu.office.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

/** Brings a database to the present schema. */
final class Migrations {
    private static final String APPLIED =
            "select \"version\" from \"%s\" where \"version\" is not null and \"type\" <> 'BASELINE' and \"success\""
                    + " order by \"installed_rank\"";

    /** The ledger's own. */
    static final Migrations LEDGER =
            new Migrations(new SideTables(Migrations.class, "flyway_schema_history", List.of("V1__ledger.sql")), false);

    private final SideTables tables;
    private final boolean beside;

    private Migrations(SideTables tables, boolean beside) {
        this.tables = tables;
        this.beside = beside;
    }

    /** Those of another room. */
    static Migrations of(SideTables tables) {
        return new Migrations(tables, true);
    }

    /**
     * Runs what scripts it lacks. A new one in memory has no history and no need for Flyway, which takes ten times as long; nor has
     * one that lacks nothing.
     *
     * @throws LedgerException if a newer program wrote it, or it is no ledger
     */
    void apply(DataSource database, LedgerUrl url) {
        Map<String, String> placeholders = Map.of("large", url.isPostgreSql() ? "bytea" : "blob");
        if (url.isInMemory()) {
            runAll(database, placeholders);
        } else if (!isPresent(database)) {
            migrate(database, placeholders);
        }
    }

    private void migrate(DataSource database, Map<String, String> placeholders) {
        try {
            Flyway flyway = Flyway.configure(tables.beside().getClassLoader())
                    .dataSource(database)
                    .table(tables.history())
                    .locations("classpath:" + tables.beside().getPackageName().replace('.', '/'))
                    .placeholders(placeholders)
                    // beside the books there are tables already; a database of somebody else's is not made ours that
                    // way
                    .baselineOnMigrate(beside)
                    .baselineVersion("0")
                    .load();
            for (MigrationInfo applied : flyway.info().applied()) {
                if (applied.getState() == MigrationState.FUTURE_SUCCESS) {
                    throw new LedgerException(LedgerProblem.NEWER);
                }
            }
            flyway.migrate();
        } catch (FlywayException e) {
            LedgerException known = LedgerException.of(e);
            throw known.problem() == LedgerProblem.FAILED ? new LedgerException(LedgerProblem.NOT_A_LEDGER) : known;
        }
    }

    private boolean isPresent(DataSource database) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(String.format(APPLIED, tables.history()))) {
            List<String> applied = new ArrayList<>();
            while (rows.next()) {
                applied.add(rows.getString(1));
            }
            return applied.equals(
                    tables.scripts().stream().map(Migrations::version).toList());
        } catch (SQLException e) {
            return false; // no history yet, or no database: Flyway finds out which
        }
    }

    private void runAll(DataSource database, Map<String, String> placeholders) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String script : tables.scripts()) {
                String sql = text(script);
                for (Map.Entry<String, String> placeholder : placeholders.entrySet()) {
                    sql = sql.replace("${" + placeholder.getKey() + "}", placeholder.getValue());
                }
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw LedgerException.of(e);
        }
    }

    private static String version(String script) {
        return script.substring(1, script.indexOf("__"));
    }

    private String text(String script) {
        try (InputStream in = Objects.requireNonNull(tables.beside().getResourceAsStream(script), script)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
