package kazasu.office.ledger;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

final class LedgerInFileTest extends LedgerTests {
    @TempDir
    static Path home;

    @Override
    LedgerUrl url() {
        return LedgerUrl.inHome(home);
    }
}
