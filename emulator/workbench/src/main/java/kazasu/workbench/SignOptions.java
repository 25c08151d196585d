package kazasu.workbench;

import java.time.Clock;
import java.util.Map;
import java.util.Stack;
import kazasu.client.Format;
import kazasu.client.PdfPlace;
import kazasu.client.SignatureFormat;
import kazasu.command.Common;
import kazasu.command.Failure;
import kazasu.pki.CertificateKind;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How {@code sign} signs: format and key. */
final class SignOptions {
    private static final String DEFAULT_PLACE = "1,36,36,200,60";

    @Option(
            names = "--format",
            paramLabel = "F",
            converter = FormatName.class,
            description = {
                "cms (default: CMS beside the file), cms-enveloping, pdf, pades, {xml,xades}-{enveloped,enveloping,detached}, raw",
                "cms（省略時。CMS分離署名）、cms-enveloping、pdf、pades、{xml,xades}-{enveloped,enveloping,detached}、raw"
            })
    private Format format = Format.CMS;

    @Option(
            names = "--visible",
            arity = "1",
            paramLabel = "[PAGE,X,Y,W,H]",
            preprocessor = PlaceIfThere.class,
            description = {
                "PDF: the signature is seen there, in points from the lower left corner; default " + DEFAULT_PLACE,
                "PDFの可視署名の位置（左下からのポイント数）。省略時 " + DEFAULT_PLACE
            })
    private @Nullable String visible;

    @Option(
            names = "--key",
            paramLabel = "signature|user-authentication",
            description = {
                "which key (default: signature); the other one signs raw only",
                "使う鍵（省略時signature。利用者証明用はrawのみ）"
            })
    private String key = "signature";

    @Option(
            names = "--progress",
            description = {"show the progress, terminal or not", "端末でなくても進捗を表示"})
    private boolean progress;

    Format format() {
        return format;
    }

    CertificateKind kind() {
        return switch (key) {
            case "signature" -> CertificateKind.SIGNATURE;
            case "user-authentication" -> CertificateKind.USER_AUTHENTICATION;
            default ->
                throw new Failure(
                        "--key is signature or user-authentication",
                        "--key には signature または user-authentication を指定してください");
        };
    }

    /**
     * Ready to sign.
     *
     * @throws Failure if the options don't go together
     */
    SignatureFormat format(Clock clock) {
        if (kind() == CertificateKind.USER_AUTHENTICATION && format != Format.RAW) {
            throw new Failure(
                    "the user authentication key signs no documents, only a challenge: --format raw",
                    "利用者証明用の鍵では文書に署名できません（チャレンジには --format raw）");
        }
        if (visible == null) {
            return format.at(clock);
        }
        if (!format.isPdf()) {
            throw new Failure("--visible goes with --format pdf or pades", "--visible は --format pdf または pades で使います");
        }
        PdfPlace place = PdfPlace.parse(visible)
                .orElseThrow(() -> new Failure(
                        "--visible takes PAGE,X,Y,W,H: whole numbers, the page from 1, at least 40 x 20 points",
                        "--visible は ページ,X,Y,幅,高さ（整数、ページは1から、40×20ポイント以上）で指定してください"));
        return format.at(clock, place);
    }

    /** The launcher knows whether standard error is a terminal, the JVM doesn't. */
    Progress progress(Common common) {
        return new Progress(common, Common.err(), progress, System.getenv("KAZASU_TERMINAL") != null);
    }

    private static final class FormatName implements ITypeConverter<Format> {
        @Override
        public Format convert(String value) {
            return Format.of(value)
                    .orElseThrow(() -> new TypeConversionException("one of " + String.join(", ", Format.ids())));
        }
    }

    /** What follows the option is its value only if it looks like one: it may be the file to sign. */
    private static final class PlaceIfThere implements IParameterPreprocessor {
        @Override
        @SuppressWarnings("JdkObsolete") // picocli's own
        public boolean preprocess(Stack<String> args, CommandSpec command, ArgSpec option, Map<String, Object> info) {
            if (args.isEmpty() || !args.peek().matches("[0-9]+(,.*)?")) {
                args.push(DEFAULT_PLACE);
            }
            return false;
        }
    }
}
