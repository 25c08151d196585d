package kazasu.workbench.office;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import kazasu.command.Common;
import kazasu.command.Failure;
import kazasu.office.agency.Publication;
import kazasu.office.ledger.Partition;
import kazasu.pki.status.CrlSchedule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What the authorities make public: their certificates, and the revocation lists of the day (rules.md §2.5). */
@Command(
        name = "publish",
        description = {
            "publish the revocation lists that are due, and write the newest, with the authorities' certificates",
            "その日の失効情報ファイル（CRL）を公開し、認証局証明書とともに書き出す"
        })
final class PublishWord implements Callable<Integer> {
    @Mixin
    private Common common = new Common();

    @Mixin
    private OfficeOptions options = new OfficeOptions();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = {"where; files there are replaced", "出力先ディレクトリ（既存のファイルは置き換え）"})
    private Path directory = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        makeDirectory();
        PrintWriter out = spec.commandLine().getOut();
        try (OpenOffice office = OpenOffice.toRecord(common, options, false)) {
            Publication publication =
                    new Publication(office.ledger(), office.authorities(), office.clock(), CrlSchedule.DEFAULT);
            int published = publication.publishDue().size();
            PublishedFiles files = new PublishedFiles(directory);
            Table table = new Table();
            for (Partition partition : office.read(books -> books.publications().partitions())) {
                office.authorities().byId(partition.authority()).ifPresent(files::authority);
                publication
                        .latest(partition.authority(), partition.municipality().code(), office.now())
                        .ifPresent(list -> table.row(
                                files.list(list),
                                common.say("no. ", "番号 ") + list.number(),
                                OfficeTime.text(list.thisUpdate()) + " .. " + OfficeTime.text(list.nextUpdate()),
                                common.say("entries: ", "記載: ") + files.entries(list)));
            }
            files.index();
            out.println(common.say("published: ", "公開しました: ") + published + common.say(" lists; in ", "件、出力先 ")
                    + directory + "  " + OfficeTime.text(office.now()));
            out.print(table.text("  "));
            out.flush();
        }
        return 0;
    }

    private void makeDirectory() {
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new Failure("can't make the directory " + directory, "ディレクトリ " + directory + " を作成できません");
        }
    }
}
