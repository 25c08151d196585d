package kazasu.workbench.office;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import kazasu.command.Common;
import kazasu.command.Text;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A question to the ledger, at any time that it covers. */
abstract class LookWord implements Callable<Integer> {
    @Mixin
    private Common common = new Common();

    @Mixin
    private OfficeOptions options = new OfficeOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public final Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (OpenOffice office = OpenOffice.toLook(common, options)) {
            int code = look(office, out);
            out.flush();
            return code;
        }
    }

    /** The exit code. */
    abstract int look(OpenOffice office, PrintWriter out);

    final Common common() {
        return common;
    }

    final String say(Text text) {
        return text.in(common.language());
    }

    final String say(String en, String ja) {
        return common.say(en, ja);
    }
}
