package kazasu.workbench.agent;

import java.nio.file.Path;
import java.security.Security;
import java.util.Optional;
import java.util.function.Function;
import javax.net.ssl.SSLContext;
import kazasu.client.CardSignatures;
import kazasu.client.CardTlsKey;
import kazasu.client.Disclosure;
import kazasu.client.DocumentSigner;
import kazasu.client.Format;
import kazasu.command.Common;
import kazasu.command.Failure;
import kazasu.command.Subcommand;
import kazasu.pki.CertificateKind;
import kazasu.workbench.HolderOptions;
import kazasu.workbench.card.CardSource;
import kazasu.workbench.card.Cards;
import kazasu.workbench.card.HeldCard;
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
            "log in at a site with the card. Exit code 0: logged in; 1: refused, by name; 3: the site could not check; 2: could not run",
            "カードでサイトにログイン。終了コード 0: ログイン成功、1: 理由を示して拒否、3: サイトが確認できず、2: 実行できず"
        })
public final class LoginCommand implements Subcommand {
    private static final int REFUSED = 1;
    private static final int UNDETERMINED = 3;
    private static final int SERVER_ERROR = 500;

    private final Function<Path, ? extends CardSource> source;

    @Mixin
    private Common common = new Common();

    @Mixin
    private HolderOptions holder = new HolderOptions();

    @Mixin
    private TrustOption trust = new TrustOption();

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
        try (HeldCard held = cards.open(holder.card())) {
            held.slot().powerOn();
            DocumentSigner signer = cards.signer(
                    held.slot(),
                    CertificateKind.USER_AUTHENTICATION,
                    (kind, triesLeft) -> pin(site, held, triesLeft),
                    holder.mayUseLastTry());
            return tell(site, mutualTls ? byHandshake(site, signer) : byChallenge(site, signer));
        }
    }

    private LoginSite.Answer byChallenge(Origin site, DocumentSigner signer) {
        return new LoginSite(site, trust.context(common.home())).byChallenge(signer);
    }

    /** The PIN is asked for before the handshake, which has no time for people. */
    private LoginSite.Answer byHandshake(Origin site, DocumentSigner signer) {
        signer.certificate();
        Security.addProvider(new CardSignatures());
        SSLContext context = trust.context(common.home(), new CardTlsKey(signer));
        return new LoginSite(site, Optional.of(context)).byHandshake();
    }

    private char[] pin(Origin site, HeldCard held, int triesLeft) {
        CertificateKind kind = CertificateKind.USER_AUTHENTICATION;
        Common.err().println(common.say("logging in at ", "ログイン先: ") + site);
        return holder.pin(common, Disclosure.of(Format.RAW, kind), kind, held, triesLeft);
    }

    private int tell(Origin site, LoginSite.Answer answer) {
        if (answer.status() == 200) {
            print(common.say("logged in at ", "ログインしました: ")
                    + site
                    + common.say(", account ", "、アカウント ")
                    + word(answer, "account"));
            return 0;
        }
        String message = Said.line(answer.json().path("message"), common.say("en", "ja"));
        String line = message.isEmpty() ? Said.line(answer.json(), "title") : message;
        print(common.say("refused: ", "拒否: ") + word(answer, "reason") + " " + line);
        return answer.status() >= SERVER_ERROR ? UNDETERMINED : REFUSED;
    }

    private static String word(LoginSite.Answer answer, String member) {
        String word = Said.line(answer.json(), member);
        return word.isEmpty() ? "?" : word;
    }

    private void print(String line) {
        spec.commandLine().getOut().println(line);
        spec.commandLine().getOut().flush();
    }
}
