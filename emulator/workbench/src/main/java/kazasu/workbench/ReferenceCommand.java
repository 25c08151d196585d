package kazasu.workbench;

import kazasu.command.Common;
import kazasu.model.page.CardReference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code card reference}: prints the page docs/card.md. */
@Command(
        name = "reference",
        description = {
            "print the reference page: files, commands, status words, switches",
            "ファイル・コマンド・ステータスワード・スイッチの一覧を表示"
        })
final class ReferenceCommand implements java.util.concurrent.Callable<Integer> {
    @Mixin
    private Common common = new Common();

    @Override
    public Integer call() {
        Common.out().print(CardReference.markdown());
        return 0;
    }
}
