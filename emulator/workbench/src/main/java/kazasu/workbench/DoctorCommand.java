package kazasu.workbench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kazasu.command.Common;
import kazasu.command.Subcommand;
import kazasu.workbench.office.LedgerOption;
import kazasu.workbench.office.LedgerState;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The word {@code doctor}: what this machine has, and the line that installs the rest. */
@Command(
        name = "doctor",
        description = {"say what this machine has, and what installs the rest", "この端末にあるもの、足りないものと導入方法を表示"})
public final class DoctorCommand implements Subcommand {
    @Mixin
    private Common common = new Common();

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Override
    public Integer call() {
        List<Finding> findings = new ArrayList<>(Checkup.all());
        findings.add(ledger(LedgerState.of(ledger, common.home())));
        return report(findings, Common.out());
    }

    private Finding ledger(LedgerState state) {
        Optional<String> found = state.isUsable() ? Optional.of(state.text().in(common.language())) : Optional.empty();
        return new Finding("ledger", found, false, "", state.text());
    }

    int report(List<Finding> findings, PrintStream out) {
        findings.forEach(finding -> out.println(line(finding)));
        List<Finding> missing =
                findings.stream().filter(f -> f.found().isEmpty()).toList();
        String packages = missing.stream()
                .map(Finding::debianPackage)
                .filter(name -> !name.isEmpty())
                .distinct()
                .collect(Collectors.joining(" "));
        if (!packages.isEmpty()) {
            out.println(common.say("to install the rest: ", "足りないものの導入: ")
                    + "apt-get install -y --no-install-recommends " + packages);
        }
        boolean complete = missing.stream().noneMatch(Finding::needed);
        out.println(
                complete
                        ? common.say("everything that ./kazasu test needs is here", "./kazasu test に必要なものは揃っています")
                        : common.say("./kazasu test needs more", "./kazasu test には足りないものがあります"));
        return complete ? 0 : 1;
    }

    private String line(Finding finding) {
        String mark = finding.found().isPresent() ? "ok     " : finding.needed() ? "MISSING" : "none   ";
        return mark + "  " + finding.name()
                + finding.found()
                        .map(where -> ": " + where)
                        .orElse(" (" + finding.use().in(common.language()) + ")");
    }
}
