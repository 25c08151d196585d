package kazasu.workbench.office;

import java.nio.file.Path;
import java.util.Map;
import kazasu.office.ledger.LedgerUrl;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which ledger, and when: a picocli mixin of every word. */
final class OfficeOptions {
    private static final String VARIABLE = "KAZASU_LEDGER";

    @Option(
            names = "--ledger",
            paramLabel = "URL",
            description = {
                "jdbc:postgresql://HOST/DATABASE?user=NAME; else KAZASU_LEDGER, else a file in --home",
                "台帳（jdbc:postgresql://ホスト/データベース?user=名前）。なければKAZASU_LEDGER、なければ --home のファイル"
            })
    private @Nullable String ledger;

    @Option(
            names = "--at",
            paramLabel = "TIME",
            description = {
                "as if it were then, Japan's time: 2026-11-24, or 2026-11-24T15:30; else now",
                "その時点で行う（日本時間。例: 2026-11-24、2026-11-24T15:30）。省略時は現在"
            })
    private @Nullable String at;

    LedgerUrl url(Path home) {
        return url(home, System.getenv());
    }

    LedgerUrl url(Path home, Map<String, String> environment) {
        String named = ledger == null ? environment.getOrDefault(VARIABLE, "") : ledger;
        return named.isEmpty() ? LedgerUrl.inHome(home) : LedgerUrl.parse(named);
    }

    @Nullable
    String at() {
        return at;
    }
}
