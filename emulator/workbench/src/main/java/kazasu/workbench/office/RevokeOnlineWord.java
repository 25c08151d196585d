package kazasu.workbench.office;

import java.nio.file.Path;
import java.util.Set;
import kazasu.office.Resident;
import kazasu.office.counter.OnlineWindow;
import kazasu.office.counter.PinPad;
import kazasu.pki.CertificateKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** 失効申請 at the online window, signed with the own signature key (rules.md §2.3). */
@Command(
        name = "revoke-online",
        description = {"revocation asked for online, signed with the card", "オンライン窓口での失効申請（カードで電子署名）"})
final class RevokeOnlineWord extends OfficeWord {
    @Mixin
    private PinOptions pins = new PinOptions();

    @Mixin
    private KindOption kinds = new KindOption();

    @Option(
            names = "--card",
            required = true,
            paramLabel = "FILE",
            description = {"the card: its image", "カード（カードイメージ）"})
    private Path card = Path.of("");

    @Override
    void perform(OpenOffice office) {
        try (CardInHand inHand = CardInHand.of(office, card)) {
            Resident person = inHand.holder(office)
                    .map(code -> ResidentOption.find(office, code))
                    .orElseGet(() -> resident().in(office));
            perform(office, person, (open, who) -> {
                OnlineWindow window = new OnlineWindow(open.town().terminal());
                PinPad pad = pins.pad(common());
                Set<CertificateKind> named = kinds.chosen(open, who, true);
                window.revoke(window.revocation(named, inHand.slot(), pad));
                return Done.of("certificates revoked", "オンラインの失効申請を受け付けました");
            });
        }
    }
}
