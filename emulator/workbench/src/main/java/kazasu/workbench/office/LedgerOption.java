package kazasu.workbench.office;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import kazasu.office.ledger.LedgerUrl;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which ledger: a picocli mixin. */
public final class LedgerOption {
    private static final String VARIABLE = "KAZASU_LEDGER";

    @Option(
            names = "--ledger",
            paramLabel = "URL",
            description = {
                "jdbc:postgresql://HOST/DATABASE?user=NAME; else KAZASU_LEDGER, else a file in --home",
                "台帳（jdbc:postgresql://ホスト/データベース?user=名前）。なければKAZASU_LEDGER、なければ --home のファイル"
            })
    private @Nullable String ledger;

    /** Nothing given yet. */
    public LedgerOption() {}

    /**
     * Where it is.
     *
     * @param home the state directory
     * @throws kazasu.office.ledger.LedgerException if what was given is no URL of a ledger
     */
    public LedgerUrl url(Path home) {
        return url(home, System.getenv());
    }

    LedgerUrl url(Path home, Map<String, String> environment) {
        String named = named(environment);
        return named.isEmpty() ? LedgerUrl.inHome(home) : LedgerUrl.parse(named);
    }

    /**
     * Whether there is one: a file that isn't there yet would be made.
     *
     * @param home the state directory
     */
    public boolean isThere(Path home) {
        return !isHomes() || Files.exists(home.resolve("ledger.mv.db"));
    }

    /** Whether it is the file in the home. */
    boolean isHomes() {
        return named(System.getenv()).isEmpty();
    }

    private String named(Map<String, String> environment) {
        return ledger == null ? environment.getOrDefault(VARIABLE, "") : ledger;
    }
}
