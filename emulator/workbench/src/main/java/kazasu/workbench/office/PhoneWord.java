package kazasu.workbench.office;

import java.nio.file.Path;
import java.util.Locale;
import kazasu.card.EmbeddedCard;
import kazasu.command.Failure;
import kazasu.image.CardFile;
import kazasu.image.CardImage;
import kazasu.office.Resident;
import kazasu.office.counter.OnlineWindow;
import kazasu.office.counter.PinPad;
import kazasu.office.rules.Phone;
import kazasu.workbench.UserFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** 移動端末設備用電子証明書: a phone gets certificates of its own, applied for with the card (rules.md §5). */
@Command(
        name = "phone",
        description = {"certificates for a phone, which becomes a file", "スマホ用電子証明書の利用申請（端末はファイルに書き出す）"})
final class PhoneWord extends OfficeWord {
    @Mixin
    private PinOptions pins = new PinOptions();

    @Option(
            names = "--card",
            required = true,
            paramLabel = "FILE",
            description = {"the card that signs: its image", "電子署名するカード（カードイメージ）"})
    private Path card = Path.of("");

    @Option(
            names = "--kind",
            paramLabel = "android|iphone",
            defaultValue = "android",
            description = {"else android", "端末の種類（省略時は android）"})
    private String kind = "android";

    @Option(
            names = {"-o", "--out"},
            required = true,
            paramLabel = "FILE",
            description = {"where the phone goes", "端末の出力先"})
    private Path out = Path.of("");

    @Option(
            names = "--force",
            description = {"replace what is there", "既存のファイルを置き換える"})
    private boolean force;

    @Override
    void perform(OpenOffice office) {
        UserFiles.checkFree(out, force);
        UserFiles.checkWritable(out);
        UserFiles.checkOther(out, card);
        Phone phone = phone();
        try (CardInHand inHand = CardInHand.of(office, card)) {
            Resident person = inHand.holder(office)
                    .map(code -> ResidentOption.find(office, code))
                    .orElseGet(() -> resident().in(office));
            perform(office, person, (open, who) -> {
                OnlineWindow window = new OnlineWindow(open.town().terminal());
                PinPad pad = pins.pad(common());
                EmbeddedCard made = window.enrol(window.enrolment(phone, inHand.slot(), pad), open.chance(), pad);
                if (!open.isRehearsal()) {
                    CardFile.save(out, CardImage.of(made));
                }
                made.close();
                return Done.of("the phone has certificates", "スマホ用電子証明書を発行しました");
            });
        }
    }

    private Phone phone() {
        try {
            return Phone.valueOf(kind.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new Failure("a phone is android or iphone", "端末は android か iphone です");
        }
    }
}
