package kazasu.workbench.office;

import java.util.Set;
import kazasu.office.Resident;
import kazasu.office.counter.OnlineWindow;
import kazasu.pki.CertificateKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** 失効申請 at the online window, signed with the own signature key (rules.md §2.3). */
@Command(
        name = "revoke-online",
        description = {"revocation asked for online, signed with the card", "オンライン窓口での失効申請（カードで電子署名）"})
final class RevokeOnlineWord extends HolderWord {
    @Mixin
    private KindOption kinds = new KindOption();

    @Override
    Done act(OpenOffice office, Resident holder, CardInHand inHand) {
        OnlineWindow window = new OnlineWindow(office.town().terminal());
        Set<CertificateKind> named = kinds.chosen(office, holder, true);
        window.revoke(window.revocation(named, inHand.slot(), pad()));
        return Done.of("certificates revoked", "オンラインの失効申請を受け付けました");
    }
}
