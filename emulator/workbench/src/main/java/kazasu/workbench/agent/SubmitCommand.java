package kazasu.workbench.agent;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kazasu.client.Disclosure;
import kazasu.client.DocumentSigner;
import kazasu.client.Format;
import kazasu.command.Common;
import kazasu.command.Failure;
import kazasu.command.Subcommand;
import kazasu.pki.CertificateKind;
import kazasu.pki.PersonOnCertificate;
import kazasu.workbench.HolderOptions;
import kazasu.workbench.SigningTimeOption;
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

/** The word {@code submit}: fills in a portal's form, signs it and sends it, without a browser. */
@Command(
        name = "submit",
        description = {
            "fill in a portal's form, sign and send it. Exit code 0: accepted; 1: refused, by name; 3: received, could not be checked yet; 2: could not run",
            "申請書を作成し、署名して送信。終了コード 0: 受理、1: 理由を示して不受理、3: 受付済み・確認待ち、2: 実行できず"
        })
public final class SubmitCommand implements Subcommand {
    private static final int REFUSED = 1;
    private static final int PENDING = 3;
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Map<String, String> SEXES = Map.of("1", "male", "2", "female");

    private final Function<Path, ? extends CardSource> source;

    @Mixin
    private Common common = new Common();

    @Mixin
    private HolderOptions holder = new HolderOptions();

    @Mixin
    private SigningTimeOption time = new SigningTimeOption();

    @Mixin
    private TrustOption trust = new TrustOption();

    @Option(
            names = "--format",
            paramLabel = "F",
            description = {
                "xml-enveloped, xades-enveloped or cms; default: what the portal likes best",
                "xml-enveloped、xades-enveloped、cms（省略時は申請先サイトの推奨）"
            })
    private @Nullable String format;

    @Parameters(
            paramLabel = "URL",
            description = {"the portal, e.g. https://localhost:8443", "申請先サイト（例 https://localhost:8443）"})
    private String url = "";

    @Option(
            names = "--service",
            required = true,
            paramLabel = "NAME",
            description = {
                "for what; GET URL/api/services lists them: moving-out ...",
                "手続き（URL/api/services に一覧: moving-out など）"
            })
    private String service = "";

    @Option(
            names = "--field",
            paramLabel = "K=V",
            description = {"what is filled in, may be repeated", "入力内容（複数可）"})
    private Map<String, String> fields = new LinkedHashMap<>();

    @Option(
            names = "--applicant",
            paramLabel = "K=V",
            description = {
                "name, birthDate (1991-05-04), sex (male, female, unknown) or address; default: as the certificate says",
                "申請者の name、birthDate（1991-05-04）、sex（male、female、unknown）、address。省略時は証明書の記載"
            })
    private Map<String, String> applicant = new LinkedHashMap<>();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** For the service loader. */
    public SubmitCommand() {
        this(Cards::new);
    }

    SubmitCommand(Function<Path, ? extends CardSource> source) {
        this.source = source;
    }

    @Override
    public Integer call() {
        Origin site = Origin.parse(url)
                .orElseThrow(() -> new Failure(
                        "URL is a site, e.g. https://localhost:8443; plain http for this machine only",
                        "URLはサイトで指定してください（例 https://localhost:8443。httpはこの端末のみ）"));
        PortalLink portal = new PortalLink(trust.context(common.home()));
        try (HeldCard held = source.apply(common.home()).open(holder.card())) {
            held.slot().powerOn();
            DocumentSigner signer = signer(site, held);
            Submission submission = portal.create(URI.create(site.toString()), request(signer));
            SignedForm form = new Signing(time.clock()).sign(portal.document(submission), formats(submission), signer);
            return tell(submission, portal.send(submission, form));
        }
    }

    private DocumentSigner signer(Origin site, HeldCard held) {
        CertificateKind kind = CertificateKind.SIGNATURE;
        return source.apply(common.home())
                .signer(
                        held.slot(),
                        kind,
                        (whose, triesLeft) -> {
                            Common.err().println(common.say("application to ", "申請先: ") + site + ", " + service);
                            return holder.pin(common, Disclosure.of(Format.XML_ENVELOPED, kind), kind, held, triesLeft);
                        },
                        holder.mayUseLastTry());
    }

    /** The one that was named, or what the portal takes. */
    private List<String> formats(Submission submission) {
        return Optional.ofNullable(format).map(List::of).orElseGet(submission::formats);
    }

    private byte[] request(DocumentSigner signer) {
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("service", service);
        request.put("fields", fields);
        Map<String, String> person = new LinkedHashMap<>();
        PersonOnCertificate.of(signer.certificate()).ifPresent(holder -> {
            person.put("name", holder.name());
            person.put("birthDate", holder.birthDate());
            person.put("sex", SEXES.getOrDefault(holder.sex(), "unknown"));
            person.put("address", holder.address());
        });
        person.putAll(applicant);
        request.put("applicant", person);
        try {
            return MAPPER.writeValueAsBytes(request);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private int tell(Submission submission, Outcome outcome) {
        String message = outcome.message().in(common.language());
        String reason = outcome.reason().isEmpty() ? "" : " " + outcome.reason() + ": " + message;
        spec.commandLine().getOut().println(outcome.state() + reason);
        spec.commandLine()
                .getOut()
                .println(common.say("reception number: ", "受付番号: ") + outcome.receptionNumber() + "  "
                        + submission.page());
        return switch (outcome.state()) {
            case "ACCEPTED" -> 0;
            case "PENDING" -> PENDING;
            default -> REFUSED;
        };
    }
}
