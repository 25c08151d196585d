package kazasu.workbench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kazasu.command.Common;
import kazasu.command.Failure;
import kazasu.command.Subcommand;
import kazasu.model.Latency;
import kazasu.workbench.card.CardSource;
import kazasu.workbench.card.Cards;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The word {@code serve}: cards in virtual readers and over HTTP, until it is told to stop. */
@Command(
        name = "serve",
        description = {"put cards into virtual readers (vpcd) and on HTTP", "カードを仮想リーダー（vpcd）とHTTPで提供"})
public final class ServeCommand implements Subcommand {
    private static final String DEFAULT_READER = "127.0.0.1:35963";
    private static final String TOKEN_VARIABLE = "KAZASU_TOKEN";

    private final Function<Path, ? extends CardSource> source;
    private final Map<String, String> environment;

    @Mixin
    private Common common = new Common();

    @Option(
            names = "--card",
            paramLabel = "P|FILE",
            description = {
                "profile or card image, may be repeated; default: the specimen",
                "プロファイルまたはカードイメージ、複数可（省略時は見本カード）"
            })
    private List<String> cards = new ArrayList<>();

    @Option(
            names = "--latency",
            paramLabel = "NAME",
            description = {
                "how long the cards take: none, fast, typical or old; default: as their profiles say",
                "カードの応答時間: none、fast、typical、old（省略時はプロファイルのとおり）"
            })
    private @Nullable String latency;

    @Option(
            names = "--vpcd",
            paramLabel = "HOST:PORT",
            description = {
                "where pcscd's vpcd driver listens; more cards take the next ports. Default " + DEFAULT_READER
                        + " unless --http is given",
                "vpcdドライバーの待ち受け先。2枚目以降は次のポート。--httpがなければ既定は " + DEFAULT_READER
            })
    private @Nullable String vpcd;

    @Option(
            names = "--http",
            paramLabel = "HOST:PORT",
            description = {"serve HTTP there; port 0 takes a free one", "HTTPの待ち受け先（ポート0は空きポート）"})
    private @Nullable String http;

    @Option(
            names = "--token",
            paramLabel = "TOKEN",
            description = {
                "what HTTP clients must present, better given as " + TOKEN_VARIABLE + "; needed beyond loopback",
                "HTTPクライアントに求めるトークン（環境変数" + TOKEN_VARIABLE + "を推奨）。ループバック以外では必須"
            })
    private @Nullable String token;

    /** For the service loader. */
    public ServeCommand() {
        this(Cards::new, System.getenv());
    }

    ServeCommand(Function<Path, ? extends CardSource> source, Map<String, String> environment) {
        this.source = source;
        this.environment = environment;
    }

    @Override
    public Integer call() throws InterruptedException {
        try (Serving serving = start()) {
            serving.awaitStop();
        }
        return 0;
    }

    private Serving start() {
        Optional<HostPort> web = Optional.ofNullable(http).map(text -> HostPort.parse("--http", text));
        web.ifPresent(this::checkAccess);
        Optional<HostPort> reader = reader();
        Optional<Latency> speed = speed();
        Serving serving = new Serving(source.apply(common.home()), common, Common.out());
        try {
            serving.open(cards, speed);
            web.ifPresent(place -> serving.listen(place, token()));
            reader.ifPresent(serving::plug);
            serving.ready();
            return serving;
        } catch (RuntimeException e) {
            serving.close();
            throw e;
        }
    }

    private Optional<Latency> speed() {
        Optional<Latency> speed = Optional.ofNullable(latency).flatMap(Latency::named);
        if (latency != null && speed.isEmpty()) {
            throw new Failure(
                    "--latency is one of none, fast, typical, old", "--latency は none、fast、typical、old のいずれかです");
        }
        return speed;
    }

    private Optional<HostPort> reader() {
        if (vpcd == null && http != null) {
            return Optional.empty();
        }
        HostPort place = HostPort.parse("--vpcd", vpcd == null ? DEFAULT_READER : vpcd);
        if (place.port() == 0) {
            throw new Failure("--vpcd wants a port from 1", "--vpcd のポートは1以上です");
        }
        return Optional.of(place);
    }

    private void checkAccess(HostPort place) {
        if (!place.isLoopback() && token().isEmpty()) {
            throw new Failure(
                    "--http " + place + " is open to other machines: set " + TOKEN_VARIABLE + ", or use 127.0.0.1",
                    "--http " + place + " は他の機器に公開されます。" + TOKEN_VARIABLE + " を設定するか 127.0.0.1 を使ってください");
        }
    }

    private Optional<String> token() {
        return Optional.ofNullable(token == null ? environment.get(TOKEN_VARIABLE) : token)
                .filter(text -> !text.isEmpty());
    }
}
