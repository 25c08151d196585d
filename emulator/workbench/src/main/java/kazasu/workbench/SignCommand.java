package kazasu.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kazasu.client.Disclosure;
import kazasu.client.DocumentSigner;
import kazasu.client.SignatureFormat;
import kazasu.command.Common;
import kazasu.command.Failure;
import kazasu.command.Subcommand;
import kazasu.command.Text;
import kazasu.model.Profile;
import kazasu.pki.CertificateKind;
import kazasu.workbench.card.CardSource;
import kazasu.workbench.card.Cards;
import kazasu.workbench.card.HeldCard;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The word {@code sign}: a signature of a file in one of the client's formats, as the holder's software makes it. */
@Command(
        name = "sign",
        description = {"sign a file with a key of the card", "カードの鍵でファイルに署名"})
public final class SignCommand implements Subcommand {
    private final Function<Path, ? extends CardSource> source;

    @Mixin
    private Common common = new Common();

    @Mixin
    private HolderOptions holder = new HolderOptions();

    @Mixin
    private SigningTimeOption time = new SigningTimeOption();

    @Mixin
    private SignOptions options = new SignOptions();

    @Parameters(
            paramLabel = "FILE",
            description = {"what to sign", "署名するファイル"})
    private Path document = Path.of("");

    @Option(
            names = {"-o", "--out"},
            required = true,
            paramLabel = "OUT",
            description = {"the signature or the signed document; replaced if there is one", "署名または署名済み文書の出力先（既存なら置き換え）"
            })
    private Path out = Path.of("");

    @Option(
            names = "--ca",
            paramLabel = "FILE",
            description = {"write the authority's certificate there, PEM", "認証局の証明書の出力先（PEM）"})
    private @Nullable Path authority;

    @Option(
            names = "--certificate",
            paramLabel = "FILE",
            description = {"write the holder's certificate there, PEM", "本人の証明書の出力先（PEM）"})
    private @Nullable Path certificate;

    /** For the service loader. */
    public SignCommand() {
        this(Cards::new);
    }

    SignCommand(Function<Path, ? extends CardSource> source) {
        this.source = source;
    }

    @Override
    public Integer call() throws IOException {
        UserFiles.checkReadable(document);
        if (Files.size(document) == 0) {
            throw new Failure(document + " is empty: there is nothing to sign", document + " は空のため署名するものがありません");
        }
        SignatureFormat format = options.format(time.clock());
        CardSource cards = source.apply(common.home());
        checkTargets(cards);
        try (HeldCard held = cards.open(holder.card())) {
            held.slot().powerOn();
            sign(format, cards, held);
        }
        Common.out().println(common.say("signature written: ", "署名を書き出しました: ") + out);
        return 0;
    }

    private void sign(SignatureFormat format, CardSource cards, HeldCard held) {
        CertificateKind kind = options.kind();
        DocumentSigner signer =
                cards.signer(held.slot(), kind, (whose, triesLeft) -> pin(held, triesLeft), holder.mayUseLastTry());
        SignedFile file = new SignedFile(document, options.progress(common));
        UserFiles.write(out, stream -> {
            format.sign(file, signer, stream);
            if (certificate != null) {
                UserFiles.write(certificate, Certificates.pem(signer.certificate()));
            }
            if (authority != null) {
                UserFiles.write(authority, Certificates.pem(cards.authority(held.slot(), kind)));
            }
        });
    }

    private char[] pin(HeldCard held, int triesLeft) {
        Text disclosure = Disclosure.of(options.format(), options.kind());
        return holder.pin(common, disclosure, options.kind(), held, triesLeft);
    }

    /** Before the card is touched: a signature over the document, the card or the PIN would be the end of them. */
    private void checkTargets(CardSource cards) {
        List<Path> inputs = new ArrayList<>(List.of(document, cards.specimen()));
        holder.pinFile().ifPresent(inputs::add);
        Optional.ofNullable(holder.card())
                .filter(card -> Profile.named(card).isEmpty())
                .ifPresent(card -> inputs.add(Path.of(card)));
        Stream.of(out, authority, certificate).filter(Objects::nonNull).forEach(target -> {
            UserFiles.checkWritable(target);
            inputs.forEach(input -> UserFiles.checkOther(target, input));
            inputs.add(target);
        });
    }
}
