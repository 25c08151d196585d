package kazasu.workbench.office;

import java.io.PrintWriter;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import kazasu.command.Common;
import kazasu.command.Failure;
import kazasu.command.Subcommand;
import kazasu.office.rules.Fees;
import kazasu.portal.PortalSite;
import kazasu.portal.Rechecks;
import kazasu.portal.login.LoginPart;
import kazasu.portal.login.MutualTls;
import kazasu.portal.tls.PortalKeys;
import kazasu.portal.web.PortalServer;
import kazasu.workbench.HostPort;
import kazasu.workbench.UntilStopped;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The word {@code portal}: an authority's site for electronic applications, until it is told to stop. */
@Command(
        name = "portal",
        description = {
            "an authority's site for electronic applications (docs/portal.md)",
            "行政機関の電子申請サイトを提供（docs/portal.md）"
        })
public final class PortalCommand implements Subcommand {
    private static final String DEFAULT_PLACE = "127.0.0.1:8443";
    private static final Duration PAUSE = Duration.ofMinutes(1);

    @Mixin
    private Common common = new Common();

    @Mixin
    private OfficeOptions options = new OfficeOptions();

    @Option(
            names = "--https",
            paramLabel = "HOST:PORT",
            description = {
                "serve there with TLS; port 0 takes a free one. Default " + DEFAULT_PLACE + " unless --http is given",
                "TLSでの待ち受け先（ポート0は空きポート）。--httpがなければ既定は " + DEFAULT_PLACE
            })
    private @Nullable String https;

    @Option(
            names = "--http",
            paramLabel = "HOST:PORT",
            description = {"serve there without TLS, for tests", "TLSなしの待ち受け先（試験用）"})
    private @Nullable String http;

    @Option(
            names = "--mutual-tls",
            paramLabel = "HOST:PORT",
            description = {
                "log in there by TLS 1.2 with the card's certificate (PKCS#1 signatures, as OpenSC makes them)",
                "カードの証明書によるTLS 1.2相互認証でのログインの待ち受け先（OpenSCで使えるPKCS#1署名）"
            })
    private @Nullable String mutualTls;

    @Option(
            names = "--mutual-tls13",
            paramLabel = "HOST:PORT",
            description = {
                "the same by TLS 1.3, for clients that can do RSASSA-PSS",
                "TLS 1.3相互認証でのログインの待ち受け先（RSASSA-PSSが使えるクライアント用）"
            })
    private @Nullable String mutualTls13;

    @Option(
            names = "--agent",
            paramLabel = "URL",
            defaultValue = "http://127.0.0.1:8790",
            description = {"where the holder's agent is, seen from the browser", "ブラウザーから見た利用者エージェントのURL"})
    private String agent = "";

    @Option(
            names = "--revocation",
            paramLabel = "ocsp|crl",
            defaultValue = "ocsp",
            description = {
                "how the agency is asked: OCSP's data, or the newest list published",
                "機構への失効情報の照会方法: ocsp、または公開された最新のcrl"
            })
    private String revocation = "";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** For the service loader. */
    public PortalCommand() {}

    @Override
    public Integer call() throws InterruptedException {
        Optional<PortalServer.Place> plain = place("--http", http);
        Optional<PortalServer.Place> secure = place("--https", https == null && http == null ? DEFAULT_PLACE : https);
        SortedMap<MutualTls, PortalServer.Place> mutual = new TreeMap<>();
        place("--mutual-tls", mutualTls).ifPresent(place -> mutual.put(MutualTls.TLS_1_2, place));
        place("--mutual-tls13", mutualTls13).ifPresent(place -> mutual.put(MutualTls.TLS_1_3, place));
        String agentUrl = agent();
        Fees.Check check = check();
        try (UntilStopped serving = new UntilStopped()) {
            OpenOffice office = serving.keep(OpenOffice.toRecord(common, options, false));
            PortalSite site = new PortalSite(setting(office, check));
            PortalServer.Setting setting =
                    new PortalServer.Setting(plain, secure, agentUrl, List.of(new LoginPart(site, mutual)));
            PortalServer server = serving.keep(PortalServer.open(site, setting));
            serving.keep(Rechecks.every(PAUSE, site.reception()));
            tell(server.ports().iterator(), setting, mutual);
            serving.await();
        }
        return 0;
    }

    private static PortalSite.Setting setting(OpenOffice office, Fees.Check check) {
        return new PortalSite.Setting(
                office.ledger(),
                office.authorities(),
                PortalKeys.open(office.home(), Clock.systemUTC().instant(), office.chance()::nextRsaKey),
                office.runningClock(),
                office.chance(),
                check);
    }

    private void tell(
            Iterator<Integer> ports, PortalServer.Setting setting, SortedMap<MutualTls, PortalServer.Place> mutual) {
        PrintWriter out = spec.commandLine().getOut();
        setting.http().ifPresent(place -> out.println("http://" + new HostPort(place.host(), ports.next()) + "/"));
        setting.https().ifPresent(place -> out.println("https://" + new HostPort(place.host(), ports.next()) + "/"));
        mutual.forEach((protocol, place) -> out.println(
                "https://" + new HostPort(place.host(), ports.next()) + "/api/login/tls  " + protocol.protocol()));
        if (setting.https().isPresent() || !mutual.isEmpty()) {
            out.println(common.say("test authority for browsers and curl: ", "ブラウザーやcurlに登録する試験用認証局: ")
                    + PortalKeys.authorityFile(common.home()));
        }
        out.println("ready");
        out.flush();
    }

    private static Optional<PortalServer.Place> place(String option, @Nullable String text) {
        return Optional.ofNullable(text)
                .map(typed -> HostPort.parse(option, typed))
                .map(place -> {
                    if (!place.isLoopback()) {
                        throw new Failure(
                                option + " " + place + " is open to other machines: use 127.0.0.1",
                                option + " " + place + " は他の機器に公開されます。127.0.0.1 を使ってください");
                    }
                    return new PortalServer.Place(place.host(), place.port());
                });
    }

    /** It becomes part of a link. */
    private String agent() {
        try {
            URI uri = URI.create(agent);
            if (List.of("http", "https").contains(uri.getScheme()) && uri.getHost() != null && uri.getQuery() == null) {
                return agent.replaceAll("/+$", "");
            }
        } catch (IllegalArgumentException e) {
            // told below
        }
        throw new Failure(
                "--agent wants a URL, for example http://127.0.0.1:8790",
                "--agent はURLで指定してください（例 http://127.0.0.1:8790）");
    }

    private Fees.Check check() {
        return switch (revocation) {
            case "ocsp" -> Fees.Check.OCSP;
            case "crl" -> Fees.Check.CRL;
            default -> throw new Failure("--revocation is ocsp or crl", "--revocation には ocsp または crl を指定してください");
        };
    }
}
