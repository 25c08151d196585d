package kazasu.workbench.agent;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import kazasu.pki.Validity;
import kazasu.workbench.office.OfficeTime;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How {@code submit} signs. */
final class SubmitOptions {
    @Option(
            names = "--format",
            paramLabel = "F",
            description = {
                "xml-enveloped, xades-enveloped or cms; default: what the portal likes best",
                "xml-enveloped、xades-enveloped、cms（省略時は申請先サイトの推奨）"
            })
    private @Nullable String format;

    @Option(
            names = "--at",
            paramLabel = "TIME",
            description = {
                "as if it were then, Japan's time: 2026-11-24, or 2026-11-24T15:30; else now",
                "その時点で署名する（日本時間。例: 2026-11-24、2026-11-24T15:30）。省略時は現在"
            })
    private @Nullable String at;

    /** Formats to choose from: the one that was named, or what the portal takes. */
    List<String> formats(List<String> taken) {
        return Optional.ofNullable(format).map(List::of).orElse(taken);
    }

    /** The signing time is what a signer says. */
    Clock clock() {
        return at == null ? Clock.systemUTC() : Clock.fixed(OfficeTime.parse(at), Validity.JAPAN);
    }
}
