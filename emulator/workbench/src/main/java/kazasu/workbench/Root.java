package kazasu.workbench;

import java.util.concurrent.Callable;
import kazasu.command.Common;
import kazasu.command.Failure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command line above the words. */
@Command(
        name = "kazasu",
        description = {
            "A My Number Card (JPKI) without the card: emulator and conformance harness. TEST data only.",
            "マイナンバーカード（公的個人認証）の実機なしのエミュレーターと適合性試験。テスト用データのみ。"
        },
        footer = {
            "Also, built when first asked for: load (Gatling), bench (JMH), test (the whole check).",
            "ほかに、最初の使用時にビルドされるもの: load（Gatling）、bench（JMH）、test（全試験）。"
        })
final class Root implements Callable<Integer> {
    @Mixin
    private Common common = new Common();

    @Option(
            names = {"-V", "--version"},
            description = {"print version and JDK", "版とJDKを表示"})
    private boolean version;

    boolean wantsVersion() {
        return version;
    }

    @Override
    public Integer call() {
        throw new Failure("which word? ./kazasu --help lists them", "サブコマンドを指定してください（一覧は ./kazasu --help）");
    }
}
