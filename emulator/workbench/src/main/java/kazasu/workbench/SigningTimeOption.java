package kazasu.workbench;

import java.time.Clock;
import kazasu.pki.Validity;
import kazasu.workbench.office.OfficeTime;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a signature says about its time: a picocli mixin. */
public final class SigningTimeOption {
    @Option(
            names = "--at",
            paramLabel = "TIME",
            description = {
                "the time that a signature claims, if its format does, Japan's: 2026-11-24, or 2026-11-24T15:30; else now",
                "署名時刻（形式が持つ場合。日本時間。例: 2026-11-24、2026-11-24T15:30）。省略時は現在"
            })
    private @Nullable String at;

    /**
     * The signing time is what a signer says.
     *
     * @throws kazasu.command.Failure if {@code --at} is no time
     */
    public Clock clock() {
        return at == null ? Clock.systemUTC() : Clock.fixed(OfficeTime.parse(at), Validity.JAPAN);
    }
}
