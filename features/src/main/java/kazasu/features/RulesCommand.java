package kazasu.features;

import java.util.concurrent.Callable;
import kazasu.command.Common;
import kazasu.features.rules.CoveragePage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code certify rules}: prints the page docs/rules-coverage.md. */
@Command(
        name = "rules",
        description = {"print which scenarios prove which rule", "規則ごとのシナリオの一覧を表示"})
final class RulesCommand implements Callable<Integer> {
    @Mixin
    private Common common = new Common();

    @Override
    public Integer call() {
        Common.out().print(CoveragePage.markdown());
        return 0;
    }
}
