package kazasu.office.ledger;

import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

/** Brings a database to the present schema. */
final class Migrations {
    private Migrations() {}

    /**
     * Runs what scripts it lacks.
     *
     * @throws LedgerException if a newer program wrote it, or it is no ledger
     */
    static void apply(DataSource database, LedgerUrl url) {
        try {
            Flyway flyway = Flyway.configure(Migrations.class.getClassLoader())
                    .dataSource(database)
                    .locations("classpath:kazasu/office/ledger")
                    .placeholders(Map.of("large", url.isPostgreSql() ? "bytea" : "blob"))
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
}
