package kazasu.workbench.prove;

import java.util.Locale;
import kazasu.command.Common;
import kazasu.command.Failure;
import kazasu.command.Subcommand;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The word {@code prove}: what the card promises, tried at length. */
@Command(
        name = "prove",
        description = {"try at length what card and office promise", "カードと窓口が約束することを徹底的に確認"})
public final class ProveCommand implements Subcommand {
    /** What there is to prove. */
    enum Subject {
        ORACLE,
        TEAR,
        KILL,
        OFFICE
    }

    @Mixin
    private Common common = new Common();

    @Parameters(
            paramLabel = "oracle|tear|kill|office",
            description = {"what to prove", "確認の対象"})
    private @Nullable String subject;

    @Option(
            names = "--commands",
            paramLabel = "N",
            defaultValue = "50000",
            description = {"for oracle (default 50000)", "oracleのコマンド数（既定は50000）"})
    private int commands = 50_000;

    @Option(
            names = "--times",
            paramLabel = "N",
            defaultValue = "50",
            description = {"for kill (default 50)", "killの回数（既定は50）"})
    private int times = 50;

    @Option(
            names = "--density",
            paramLabel = "N",
            defaultValue = "1",
            description = {"for office: cuts within a command that writes (default 1)", "officeの、書き込みのあるコマンド内の切断数（既定は1）"
            })
    private int density = 1;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = {"of commands and moments (default 1)", "コマンドと時機の種（既定は1）"})
    private long seed = 1;

    @Override
    public Integer call() throws Exception {
        if (density < 1) {
            throw new Failure("--density is at least 1", "--density は1以上です");
        }
        return switch (subject()) {
            case ORACLE -> new OracleRun(common, commands, seed).run();
            case TEAR -> new TearRun(common, seed).run();
            case KILL -> new KillRun(common, times, seed).run();
            case OFFICE -> new OfficeRun(common, density, seed).run();
        };
    }

    private Subject subject() {
        try {
            return Subject.valueOf(String.valueOf(subject).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new Failure(
                    "prove what? oracle, tear, kill or office; mutation or fuzz need the sources: ./kazasu prove",
                    "prove oracle、prove tear、prove kill、prove office のように指定してください（mutationとfuzzはソースが必要: ./kazasu prove）");
        }
    }
}
