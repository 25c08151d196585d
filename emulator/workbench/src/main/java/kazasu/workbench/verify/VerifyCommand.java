package kazasu.workbench.verify;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import kazasu.command.Common;
import kazasu.command.Failure;
import kazasu.command.Subcommand;
import kazasu.publication.VerificationJson;
import kazasu.verifier.Verification;
import kazasu.verifier.VerificationRequest;
import kazasu.verifier.Verifier;
import kazasu.verifier.VerifierPolicy;
import kazasu.workbench.office.OfficeTime;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The word {@code verify}: a verdict about a signed document or a login answer, and why. */
@Command(
        name = "verify",
        description = {
            "verify a signed document or a login answer: 0 valid, 1 invalid, 3 could not check, 2 could not run",
            "署名済み文書またはログイン応答の検証（0=有効、1=無効、3=確認不能、2=実行不能）"
        })
public final class VerifyCommand implements Subcommand {
    private final Clock clock;

    @Mixin
    private Common common = new Common();

    @Mixin
    private RequestOptions request = new RequestOptions();

    @Mixin
    private SourceOptions sources = new SourceOptions();

    @Option(
            names = "--at",
            paramLabel = "TIME",
            description = {
                "the verdict is about then: 2026-11-24T06:30:00Z, or Japan's time: 2026-11-24, 2026-11-24T15:30; else now",
                "検証の基準時点（例: 2026-11-24T06:30:00Z、日本時間なら 2026-11-24、2026-11-24T15:30）。省略時は現在"
            })
    private @Nullable String at;

    @Option(
            names = "--json",
            description = {"for programs, see docs/http.md", "プログラム向けのJSON（docs/http.md）"})
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** For the service loader. */
    public VerifyCommand() {
        this(Clock.systemUTC());
    }

    VerifyCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        Instant now = clock.instant();
        Instant moment = at == null ? now : moment(at);
        VerificationRequest asked = request.read(moment);
        try (Sources opened = sources.open(common.home(), moment.isAfter(now) ? moment : now)) {
            Verification answer =
                    new Verifier(opened.authorities(), opened.revocations(), VerifierPolicy.standard()).verify(asked);
            print(answer, moment);
            return switch (answer.verdict()) {
                case VALID -> 0;
                case INVALID -> 1;
                case UNDETERMINED -> 3;
            };
        } catch (UncheckedIOException e) {
            throw request.unreadable();
        }
    }

    private void print(Verification answer, Instant moment) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(VerificationJson.text(answer, moment));
        } else {
            out.print(new VerificationText(answer, common.language()).text());
        }
        out.flush();
    }

    private static Instant moment(String typed) {
        try {
            return typed.endsWith("Z") ? Instant.parse(typed) : OfficeTime.parse(typed);
        } catch (DateTimeParseException e) {
            throw new Failure(
                    "--at takes 2026-11-24T06:30:00Z, or Japan's time: 2026-11-24, 2026-11-24T15:30",
                    "--at は 2026-11-24T06:30:00Z、または日本時間の 2026-11-24、2026-11-24T15:30 の形で指定してください");
        }
    }
}
