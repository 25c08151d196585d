package kazasu.workbench.office;

import java.nio.file.Path;
import kazasu.office.ledger.LedgerUrl;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which ledger, and when: a picocli mixin of every word. */
final class OfficeOptions {
    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Option(
            names = "--at",
            paramLabel = "TIME",
            description = {
                "as if it were then, Japan's time: 2026-11-24, or 2026-11-24T15:30; else now",
                "その時点で行う（日本時間。例: 2026-11-24、2026-11-24T15:30）。省略時は現在"
            })
    private @Nullable String at;

    LedgerUrl url(Path home) {
        return ledger.url(home);
    }

    @Nullable
    String at() {
        return at;
    }
}
