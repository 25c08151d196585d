package kazasu.workbench.office;

import java.util.concurrent.Callable;
import kazasu.workbench.UsageError;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Groups what is done to the list of residents. */
@Command(
        name = "resident",
        subcommands = ResidentAddWord.class,
        description = {"enter a resident", "住民の登録"})
final class ResidentWord implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        throw UsageError.wordMissing(spec);
    }
}
