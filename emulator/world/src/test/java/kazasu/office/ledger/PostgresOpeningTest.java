package kazasu.office.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Opening a ledger in PostgreSQL, and what can be the matter with it. */
@Tag("postgres")
final class PostgresOpeningTest {
    private static void fails(LedgerProblem problem, ThrowingCallable work) {
        assertThatExceptionOfType(LedgerException.class)
                .isThrownBy(work)
                .withNoCause()
                .satisfies(failure -> assertThat(failure.problem()).isEqualTo(problem));
    }

    @Test
    void takesThePasswordFromTheUrlOrTheEnvironment() {
        PostgresCluster cluster = PostgresCluster.shared();
        LedgerUrl environment = cluster.newDatabase();
        Ledger.open(environment).close();
        String database =
                environment.toString().substring(environment.toString().lastIndexOf('/') + 1);
        Ledger.open(LedgerUrl.parse(cluster.url(database) + "&password=" + cluster.password(), Map.of()))
                .close();
        fails(
                LedgerProblem.REFUSED,
                () -> Ledger.open(LedgerUrl.parse(cluster.url(database), Map.of()))
                        .close());
        Map<String, String> wrong = Map.of(LedgerUrl.PASSWORD_VARIABLE, "wrong");
        fails(
                LedgerProblem.REFUSED,
                () -> Ledger.open(LedgerUrl.parse(cluster.url(database), wrong)).close());
        fails(
                LedgerProblem.REFUSED,
                () -> Ledger.open(cluster.database("nothere")).close());
    }

    @Test
    void severalHaveItOpen() {
        LedgerUrl url = PostgresCluster.shared().newDatabase();
        List<Boolean> opened = Crowd.of(3, thread -> {
            try (Ledger ledger = Ledger.open(url)) {
                return ledger.transact(
                        books -> books.publications().partitions().isEmpty());
            }
        });
        assertThat(opened).containsOnly(true);
    }

    @Test
    void aNewerLedgerAndSomebodyElsesAreLeftAlone() {
        PostgresCluster cluster = PostgresCluster.shared();
        LedgerUrl newer = cluster.newDatabase();
        Ledger.open(newer).close();
        cluster.execute(
                nameOf(newer),
                "insert into flyway_schema_history values (99, '9999', 'later', 'SQL', 'V9999__later.sql', 1, 'x', now(), 1, true)");
        fails(LedgerProblem.NEWER, () -> Ledger.open(newer).close());
        LedgerUrl others = cluster.newDatabase();
        cluster.execute(nameOf(others), "create table resident (code varchar primary key)");
        fails(LedgerProblem.NOT_A_LEDGER, () -> Ledger.open(others).close());
    }

    private static String nameOf(LedgerUrl url) {
        return url.toString().substring(url.toString().lastIndexOf('/') + 1);
    }

    @Test
    void aDatabaseThatGoesAwayInMidTransactionSaysSo() {
        try (PostgresCluster cluster = PostgresCluster.start();
                Ledger ledger = Ledger.open(cluster.newDatabase())) {
            ledger.run(Specimens::furnish);
            fails(
                    LedgerProblem.UNREACHABLE,
                    () -> ledger.run(books -> {
                        books.residents().add(Specimens.resident("00000000027"));
                        cluster.close();
                        books.residents().add(Specimens.resident("00000000035"));
                    }));
            fails(LedgerProblem.UNREACHABLE, () -> ledger.run(Specimens::furnish));
        }
    }
}
