package kazasu.workbench.agent;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Security;
import java.util.Optional;
import java.util.function.Function;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import kazasu.client.CardSignatures;
import kazasu.client.CardTlsKey;
import kazasu.client.Disclosure;
import kazasu.client.DocumentException;
import kazasu.client.DocumentSigner;
import kazasu.client.Format;
import kazasu.command.Common;
import kazasu.command.Failure;
import kazasu.command.Subcommand;
import kazasu.pki.CertificateKind;
import kazasu.workbench.Password;
import kazasu.workbench.UserFiles;
import kazasu.workbench.card.CardSource;
import kazasu.workbench.card.Cards;
import kazasu.workbench.card.HeldCard;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The word {@code login}: logs in at a site with the user authentication certificate, by its challenge or by mutual TLS. */
@Command(
        name = "login",
        description = {
            "log in at a site with the card. Exit code 0: logged in; 1: refused, by name; 3: the site could not check",
            "カードでサイトにログイン。終了コード 0: ログイン成功、1: 理由を示して拒否、3: サイトが確認できず"
        })
public final class LoginCommand implements Subcommand {
    private static final int REFUSED = 1;
    private static final int UNDETERMINED = 3;
    private static final int SERVER_ERROR = 500;

    private final Function<Path, ? extends CardSource> source;

    @Mixin
    private Common common = new Common();

    @Parameters(
            paramLabel = "URL",
            description = {"the site, e.g. https://localhost:8443", "ログイン先サイト（例 https://localhost:8443）"})
    private String url = "";

    @Option(
            names = "--mutual-tls",
            description = {
                "by the TLS handshake, at a port that asks for a certificate; else by a challenge",
                "TLSクライアント認証でログイン（証明書を求めるポートへ）。省略時はチャレンジ応答"
            })
    private boolean mutualTls;

    @Option(
            names = "--card",
            paramLabel = "P|FILE",
            description = {"profile or card image; default: the specimen", "プロファイルまたはカードイメージ（省略時は見本カード）"})
    private @Nullable String card;

    @Option(
            names = "--pin-file",
            paramLabel = "F",
            description = {
                "first line: user authentication PIN; else KAZASU_PIN, else asked for",
                "1行目が利用者証明用の暗証番号。なければ環境変数KAZASU_PIN、なければ入力"
            })
    private @Nullable Path pinFile;

    @Option(
            names = "--use-last-try",
            description = {"spend the last try of the PIN, too, if it comes to that", "暗証番号の残り試行回数が1回でも使用する"})
    private boolean lastTry;

    @Option(
            names = "--ca",
            paramLabel = "FILE",
            description = {
                "whom to believe in TLS; else HOME/portal/portal-ca.pem if it is there, else whom Java believes",
                "TLSで信頼する認証局。なければ HOME/portal/portal-ca.pem、それもなければJavaの既定"
            })
    private @Nullable Path authority;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** For the service loader. */
    public LoginCommand() {
        this(Cards::new);
    }

    LoginCommand(Function<Path, ? extends CardSource> source) {
        this.source = source;
    }

    @Override
    public Integer call() {
        Origin site = Origin.parse(url)
                .filter(origin -> !mutualTls || origin.scheme().equals("https"))
                .orElseThrow(() -> new Failure(
                        "URL is a site, e.g. https://localhost:8443; plain http for this machine only, and without --mutual-tls",
                        "URLはサイトで指定してください（例 https://localhost:8443。httpはこの端末のみ、--mutual-tls 不可）"));
        CardSource cards = source.apply(common.home());
        try (HeldCard held = cards.open(card)) {
            held.slot().powerOn();
            DocumentSigner signer = cards.signer(
                    held.slot(),
                    CertificateKind.USER_AUTHENTICATION,
                    (kind, triesLeft) -> pin(site, held, triesLeft),
                    lastTry);
            return tell(site, mutualTls ? byHandshake(site, signer) : byChallenge(site, signer));
        } catch (PortalException e) {
            throw new Failure(e.text().en(), e.text().ja());
        } catch (DocumentException e) {
            throw new Failure(e.text().en(), e.text().ja());
        }
    }

    private LoginSite.Answer byChallenge(Origin site, DocumentSigner signer) {
        Optional<SSLContext> trust = authority().map(file -> PortalTrust.of(UserFiles.read(file), file.toString()));
        return new LoginSite(site, trust).byChallenge(signer);
    }

    /** The PIN is asked for before the handshake, which has no time for people. */
    private LoginSite.Answer byHandshake(Origin site, DocumentSigner signer) {
        signer.certificate();
        Security.addProvider(new CardSignatures());
        KeyManager[] keys = {new CardTlsKey(signer)};
        SSLContext context = authority()
                .map(file -> PortalTrust.of(UserFiles.read(file), file.toString(), keys))
                .orElseGet(() -> PortalTrust.showing(keys));
        return new LoginSite(site, Optional.of(context)).byHandshake();
    }

    private Optional<Path> authority() {
        Path ours = common.home().resolve("portal").resolve("portal-ca.pem");
        return Optional.ofNullable(authority).or(() -> Optional.of(ours).filter(Files::isRegularFile));
    }

    /** Before the PIN is asked for, the holder is told where the login leads, what it discloses, and if a wrong PIN would leave one try. */
    private char[] pin(Origin site, HeldCard held, int triesLeft) {
        CertificateKind kind = CertificateKind.USER_AUTHENTICATION;
        Common.err().println(common.say("logging in at ", "ログイン先: ") + site);
        Common.err().println(Disclosure.of(Format.RAW, kind).in(common.language()));
        if (triesLeft <= 2) {
            Common.err().println(common.say("tries left: ", "残り試行回数: ") + triesLeft);
        }
        return new Password(common, System.getenv()).of(kind, pinFile, held.pin(kind));
    }

    private int tell(Origin site, LoginSite.Answer answer) {
        if (answer.status() == 200) {
            print(common.say("logged in at ", "ログインしました: ")
                    + site
                    + common.say(", account ", "、アカウント ")
                    + word(answer, "account"));
            return 0;
        }
        String message =
                answer.json().path("message").path(common.say("en", "ja")).asText("");
        String line = message.isEmpty() ? answer.json().path("title").asText("") : message;
        print(common.say("refused: ", "拒否: ") + word(answer, "reason") + " " + printable(line));
        return answer.status() >= SERVER_ERROR ? UNDETERMINED : REFUSED;
    }

    private static String word(LoginSite.Answer answer, String member) {
        return printable(answer.json().path(member).asText("?"));
    }

    /** What a site says is shown, not obeyed: no control characters for the terminal. */
    private static String printable(String text) {
        return text.substring(0, Math.min(text.length(), 200)).replaceAll("\\p{Cntrl}", " ");
    }

    private void print(String line) {
        spec.commandLine().getOut().println(line);
        spec.commandLine().getOut().flush();
    }
}
