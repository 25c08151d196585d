package kazasu.workbench.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kazasu.command.Failure;
import kazasu.office.Resident;
import kazasu.office.counter.Attendance;
import kazasu.office.rules.Papers;
import kazasu.office.rules.Papers.PhotoId;
import kazasu.office.rules.Papers.ReplyForm;
import kazasu.office.rules.Visit.Visitor;
import kazasu.pki.Municipality;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Who comes to the counter, and what is shown: a picocli mixin. Without options the holder, with a passport. */
final class VisitOptions {
    private static final String LICENCE = "licence";

    @Option(
            names = "--proxy",
            description = {"a voluntary proxy comes", "任意代理人が来庁"})
    private boolean proxy;

    @Option(
            names = "--representative",
            description = {"the legal representative comes, with a proof of authority", "法定代理人が来庁（資格を証する書類あり）"})
    private boolean representative;

    @Option(
            names = "--without-proof",
            description = {"the legal representative brings no proof of authority", "法定代理人の資格を証する書類なし"})
    private boolean withoutProof;

    @Option(
            names = "--id",
            paramLabel = "passport|licence[:ADDRESS]|none",
            description = {
                "photo ID of whoever comes; a licence shows the registered address unless another is given",
                "来庁者の顔写真付き本人確認書類（licenceは住所を省略すると登録住所）"
            })
    private List<String> ids = new ArrayList<>();

    @Option(
            names = "--reply-form",
            paramLabel = "notice|inquiry[,open][,wrong|,missing]",
            description = {
                "inquiry and reply form, from the notice or a first visit; envelope open; PINs wrong or missing",
                "照会書兼回答書（有効期限通知書に同封／照会後）。封筒が未封緘、暗証番号の誤り・記載なし"
            })
    private @Nullable String replyForm;

    @Option(
            names = "--counter",
            paramLabel = "MUNICIPALITY",
            description = {"at another counter than that of residence", "住所地以外の窓口で行う"})
    private @Nullable String counter;

    /**
     * As the rules want to hear it.
     *
     * @param person whom it is about
     * @param pinsKnown whether the card's PINs are, which makes it a photo ID
     */
    Attendance of(Resident person, boolean pinsKnown) {
        if (proxy && representative) {
            throw new Failure("either --proxy or --representative", "--proxy と --representative は同時に指定できません");
        }
        Papers papers = new Papers(false, pinsKnown, photoIds(person), representative && !withoutProof, form());
        Visitor visitor = proxy ? Visitor.PROXY : representative ? Visitor.LEGAL_REPRESENTATIVE : Visitor.HOLDER;
        return new Attendance(person.code(), visitor, papers);
    }

    /** Where. */
    Municipality counter(Resident person) {
        return counter == null ? person.municipality() : Places.find(counter);
    }

    private List<PhotoId> photoIds(Resident person) {
        if (ids.isEmpty()) {
            return List.of(new PhotoId.Other());
        }
        return ids.stream()
                .filter(id -> !id.equals("none"))
                .map(id -> photoId(id, person))
                .toList();
    }

    private static PhotoId photoId(String id, Resident person) {
        if (id.equals("passport")) {
            return new PhotoId.Other();
        }
        if (id.equals(LICENCE)) {
            return new PhotoId.DrivingLicence(person.attributes().address());
        }
        if (id.startsWith(LICENCE + ":")) {
            return new PhotoId.DrivingLicence(id.substring(LICENCE.length() + 1));
        }
        throw new Failure(
                "--id takes passport, licence, licence:ADDRESS or none",
                "--id は passport、licence、licence:住所、none のいずれかです");
    }

    private @Nullable ReplyForm form() {
        if (replyForm == null) {
            return null;
        }
        List<String> words = new ArrayList<>(List.of(replyForm.split(",")));
        boolean sealed = !words.remove("open");
        ReplyForm.Pins pins = words.remove("wrong")
                ? ReplyForm.Pins.WRONG
                : words.remove("missing") ? ReplyForm.Pins.MISSING : ReplyForm.Pins.RIGHT;
        if (!words.equals(List.of("notice")) && !words.equals(List.of("inquiry"))) {
            throw new Failure(
                    "--reply-form takes notice or inquiry, with ,open ,wrong or ,missing behind it",
                    "--reply-form は notice か inquiry です（,open ,wrong ,missing を続けられます）");
        }
        return new ReplyForm(ReplyForm.Origin.valueOf(words.get(0).toUpperCase(Locale.ROOT)), sealed, pins);
    }
}
