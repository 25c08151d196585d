package kazasu.office.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opening a ledger in a file or in memory, and what can be the matter with it. */
final class OpeningTest {
    @TempDir
    Path home;

    private LedgerUrl url() {
        return LedgerUrl.inHome(home);
    }

    private static void fails(LedgerProblem problem, ThrowingCallable work) {
        assertThatExceptionOfType(LedgerException.class)
                .isThrownBy(work)
                .withNoCause()
                .satisfies(failure -> assertThat(failure.problem()).isEqualTo(problem))
                .satisfies(failure -> assertThat(failure.getMessage())
                        .startsWith(problem.text().en()));
    }

    private static void change(LedgerUrl url, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url.jdbc());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void aFileKeepsWhatItWasTold() throws IOException {
        try (Ledger ledger = Ledger.open(url())) {
            ledger.run(Specimens::furnish);
        }
        try (Ledger ledger = Ledger.open(url())) {
            assertThat(ledger.transact(books -> books.residents().find(Specimens.HOLDER))
                            .isPresent())
                    .isTrue();
        }
        try (Stream<Path> files = Files.list(home)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactly("ledger.mv.db");
        }
    }

    @Test
    void ledgersInMemoryAreStrangers() {
        try (Ledger one = Ledger.inMemory();
                Ledger other = Ledger.inMemory()) {
            one.run(Specimens::furnish);
            other.run(Specimens::furnish);
        }
    }

    @Test
    void otherUrlsAreRefused() {
        for (String url : List.of(
                "",
                "jdbc:mysql://host/x",
                "jdbc:h2:mem:x",
                "jdbc:h2:tcp://host/x",
                "jdbc:h2:file:",
                "jdbc:h2:file:/tmp/x;INIT=RUNSCRIPT FROM 'x'",
                "jdbc:h2:file:/tmp/\0x",
                "jdbc:postgresql:x",
                "jdbc:postgresql://user:secret@host/x")) {
            fails(LedgerProblem.WRONG_URL, () -> LedgerUrl.parse(url, Map.of()));
        }
        fails(
                LedgerProblem.WRONG_URL,
                () -> Ledger.open(LedgerUrl.parse("jdbc:postgresql://host:port/x", Map.of()))
                        .close());
    }

    @Test
    void thePasswordIsNotShown() {
        LedgerUrl url = LedgerUrl.parse(
                "jdbc:postgresql://127.0.0.1:1/x?user=clerk&password=secret",
                Map.of(LedgerUrl.PASSWORD_VARIABLE, "hidden"));
        assertThat(url).hasToString("jdbc:postgresql://127.0.0.1:1/x");
        fails(LedgerProblem.UNREACHABLE, () -> Ledger.open(url).close());
    }

    /** The lock that H2 takes is the file's, as another process would hold it. */
    @Test
    void aFileThatAnotherProgramHasOpenIsLeftAlone() throws IOException {
        Path file = home.resolve("ledger.mv.db");
        try (FileChannel other = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = other.lock()) {
            assertThat(lock.isValid()).isTrue();
            fails(LedgerProblem.IN_USE, () -> Ledger.open(url()).close());
        }
    }

    @Test
    void aDamagedFileIsLeftAsItIs() throws IOException {
        Path file = home.resolve("ledger.mv.db");
        byte[] nonsense =
                "this is no database, however long you look at it".repeat(400).getBytes("US-ASCII");
        Files.write(file, nonsense);
        fails(LedgerProblem.DAMAGED, () -> Ledger.open(url()).close());
        assertThat(Files.readAllBytes(file)).isEqualTo(nonsense);
    }

    @Test
    void aNewerLedgerIsLeftAlone() throws SQLException {
        Ledger.open(url()).close();
        change(
                url(),
                "insert into \"flyway_schema_history\" values (99, '9999', 'later', 'SQL', 'V9999__later.sql', 1, 'sa',"
                        + " current_timestamp, 1, true)");
        fails(LedgerProblem.NEWER, () -> Ledger.open(url()).close());
    }

    @Test
    void someoneElsesDatabaseIsLeftAlone() throws SQLException {
        change(url(), "create table resident (code varchar primary key)");
        fails(LedgerProblem.NOT_A_LEDGER, () -> Ledger.open(url()).close());
    }

    @Test
    void aClosedLedgerSaysSo() {
        Ledger ledger = Ledger.inMemory();
        ledger.close();
        ledger.close();
        assertThatIllegalStateException().isThrownBy(() -> ledger.run(books -> {}));
    }

    /** A ledger in memory runs the scripts without Flyway. */
    @Test
    void aLedgerInMemoryHasTheSameTables() throws SQLException {
        Ledger.open(url()).close();
        List<String> inFile = tables(url());
        LedgerUrl memory = LedgerUrl.inMemory();
        try (Ledger ledger = Ledger.open(memory)) {
            ledger.run(books -> {});
            assertThat(tables(memory)).isNotEmpty().isEqualTo(inFile);
        }
    }

    private static List<String> tables(LedgerUrl url) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(url.jdbc());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select table_name, column_name, data_type, is_nullable"
                        + " from information_schema.columns where table_schema = 'PUBLIC' and table_name <>"
                        + " 'flyway_schema_history' order by table_name, ordinal_position")) {
            while (rows.next()) {
                columns.add(rows.getString(1) + " " + rows.getString(2) + " " + rows.getString(3) + " "
                        + rows.getString(4));
            }
        }
        return columns;
    }
}
