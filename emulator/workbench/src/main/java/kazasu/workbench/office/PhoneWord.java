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
import picocli.CommandLine.Option;

/** 移動端末設備用電子証明書: a phone gets certificates of its own, applied for with the card (rules.md §5). */
@Command(
        name = "phone",
        description = {"certificates for a phone, which becomes a file", "スマホ用電子証明書の利用申請（端末はファイルに書き出す）"})
final class PhoneWord extends HolderWord {
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
    void check() {
        UserFiles.checkFree(out, force);
        UserFiles.checkWritable(out);
        UserFiles.checkOther(out, card());
        phone();
    }

    @Override
    Done act(OpenOffice office, Resident holder, CardInHand inHand) {
        OnlineWindow window = new OnlineWindow(office.town().terminal());
        PinPad pad = pad();
        EmbeddedCard made = window.enrol(window.enrolment(phone(), inHand.slot(), pad), office.chance(), pad);
        if (!office.isRehearsal()) {
            CardFile.save(out, CardImage.of(made));
        }
        made.close();
        return Done.of("the phone has certificates", "スマホ用電子証明書を発行しました");
    }

    private Phone phone() {
        try {
            return Phone.valueOf(kind.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new Failure("a phone is android or iphone", "端末は android か iphone です");
        }
    }
}
