package kazasu.workbench.office;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import kazasu.command.Common;
import kazasu.command.Failure;
import kazasu.office.agency.Publication;
import kazasu.office.ledger.Partition;
import kazasu.pki.ResponderKey;
import kazasu.pki.status.CrlSchedule;
import kazasu.publication.PartyTokens;
import kazasu.publication.PublicationServer;
import kazasu.publication.PublicationSite;
import kazasu.workbench.HostPort;
import kazasu.workbench.UntilStopped;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What the authorities make public: their certificates, the revocation lists of the day, OCSP (rules.md §2.5). */
@Command(
        name = "publish",
        description = {
            "publish the revocation lists that are due, and write the newest, with the authorities' certificates; or serve them, and OCSP",
            "その日の失効情報ファイル（CRL）を公開し、認証局証明書とともに書き出す。またはOCSPとともにHTTPで提供"
        })
final class PublishWord implements Callable<Integer> {
    @Mixin
    private Common common = new Common();

    @Mixin
    private OfficeOptions options = new OfficeOptions();

    @ArgGroup(multiplicity = "1")
    private Place place = new Place();

    @Option(
            names = "--parties",
            paramLabel = "FILE",
            description = {
                "with --http: who notified the agency, a line each: NAME signature|user-authentication|both|none TOKEN; else all may ask",
                "--http と併用: 機構に届け出た検証者（1行に「名前 signature|user-authentication|both|none トークン」）。省略時は誰でも可"
            })
    private @Nullable Path parties;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** A directory, or a server. */
    private static final class Place {
        @Option(
                names = "--out",
                required = true,
                paramLabel = "DIR",
                description = {"where; files there are replaced", "出力先ディレクトリ（既存のファイルは置き換え）"})
        private @Nullable Path directory;

        @Option(
                names = "--http",
                required = true,
                paramLabel = "HOST:PORT",
                description = {
                    "serve there until stopped, see docs/http.md; port 0 takes a free one",
                    "停止するまでHTTPで提供（docs/http.md）。ポート0は空きポート"
                })
        private @Nullable String http;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (place.http != null) {
            serve(HostPort.parse("--http", place.http));
        } else if (place.directory != null) {
            write(place.directory);
        }
        return 0;
    }

    private void serve(HostPort at) throws InterruptedException {
        if (!at.isLoopback()) {
            throw new Failure(
                    "--http " + at + " is open to other machines: use 127.0.0.1",
                    "--http " + at + " は他の機器に公開されます。127.0.0.1 を使ってください");
        }
        Optional<PartyTokens> known = Optional.ofNullable(parties).map(PartyTokens::read);
        PrintWriter out = spec.commandLine().getOut();
        try (UntilStopped serving = new UntilStopped()) {
            OpenOffice office = serving.keep(OpenOffice.toRecord(common, options, false));
            PublicationSite site = site(office, known, office.runningClock());
            PublicationServer server = serving.keep(PublicationServer.open(at.host(), at.port(), site::addTo));
            if (known.isEmpty()) {
                out.println(common.say(
                        "everybody may ask, for tests; the real agency answers only those who notified it (--parties)",
                        "試験用に誰でも照会できます。実際の機構は届け出た検証者だけに提供します（--parties）"));
            }
            out.println("http://" + new HostPort(at.host(), server.port()) + "/");
            out.println("ready");
            out.flush();
            serving.await();
        }
    }

    private static PublicationSite site(OpenOffice office, Optional<PartyTokens> parties, Clock clock) {
        return new PublicationSite(
                office.ledger(),
                office.authorities(),
                ResponderKey.open(office.home(), office.chance()::nextRsaKey),
                parties,
                clock);
    }

    private static void make(Path directory) {
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new Failure("can't make the directory " + directory, "ディレクトリ " + directory + " を作成できません");
        }
    }

    private void write(Path directory) {
        make(directory);
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
    }
}
