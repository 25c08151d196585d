package kazasu.workbench.agent;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import kazasu.card.SystemChance;
import kazasu.command.Common;
import kazasu.command.Failure;
import kazasu.command.Subcommand;
import kazasu.workbench.HostPort;
import kazasu.workbench.UntilStopped;
import kazasu.workbench.card.CardSource;
import kazasu.workbench.card.Cards;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The word {@code agent}: signs what a portal's page in the browser leads here, until it is told to stop. */
@Command(
        name = "agent",
        description = {"sign what a portal's page asks for, on a page of this machine", "申請先サイトの依頼に、この端末の画面で署名"})
public final class AgentCommand implements Subcommand {
    private final Function<Path, ? extends CardSource> source;

    @Mixin
    private Common common = new Common();

    @Mixin
    private TrustOption trust = new TrustOption();

    @Option(
            names = "--card",
            paramLabel = "P|FILE",
            description = {"profile or card image; default: the specimen", "プロファイルまたはカードイメージ（省略時は見本カード）"})
    private @Nullable String card;

    @Option(
            names = "--http",
            paramLabel = "HOST:PORT",
            defaultValue = "127.0.0.1:8790",
            description = {
                "where the pages are; loopback only; port 0 takes a free one",
                "画面の待ち受け先（ループバックのみ。ポート0は空きポート）"
            })
    private String http = "";

    @Option(
            names = "--allow",
            paramLabel = "ORIGIN",
            description = {
                "a site that may ask, e.g. https://localhost:8443, may be repeated; others are asked about on the page",
                "署名を依頼できるサイト（例 https://localhost:8443、複数可）。その他は画面で確認"
            })
    private List<String> allow = new ArrayList<>();

    /** For the service loader. */
    public AgentCommand() {
        this(Cards::new);
    }

    AgentCommand(Function<Path, ? extends CardSource> source) {
        this.source = source;
    }

    @Override
    public Integer call() throws InterruptedException {
        HostPort place = place();
        List<Origin> sites = allow.stream().map(AgentCommand::origin).toList();
        PortalLink portals = new PortalLink(trust.context(common.home()));
        try (UntilStopped running = new UntilStopped()) {
            requireCard();
            AgentCard held = running.keep(new AgentCard(source.apply(common.home()), card));
            String name = Objects.requireNonNullElse(card, "specimen");
            Agent agent = new Agent(held, name, portals, sites, Clock.systemUTC(), new SystemChance());
            AgentServer server = running.keep(AgentServer.open(place.host(), place.port(), agent));
            Common.out().println("http://" + new HostPort(place.host(), server.port()) + "/");
            Common.out().println("ready");
            running.await();
        }
        return 0;
    }

    /** A misspelt name is told at once, not when somebody is about to sign. */
    private void requireCard() {
        source.apply(common.home()).open(card).close();
    }

    private HostPort place() {
        HostPort place = HostPort.parse("--http", http);
        if (!place.isLoopback()) {
            throw new Failure(
                    "--http " + place + ": the agent is for this machine alone; use 127.0.0.1",
                    "--http " + place + ": エージェントはこの端末専用です。127.0.0.1 を使ってください");
        }
        return place;
    }

    private static Origin origin(String text) {
        return Origin.parse(text)
                .orElseThrow(() -> new Failure(
                        "--allow wants a site, e.g. https://localhost:8443; plain http for this machine only",
                        "--allow はサイトで指定してください（例 https://localhost:8443。httpはこの端末のみ）"));
    }
}
