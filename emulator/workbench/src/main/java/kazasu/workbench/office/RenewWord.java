package kazasu.workbench.office;

import kazasu.apdu.CardSlot;
import kazasu.office.Application;
import kazasu.office.Resident;
import kazasu.office.counter.MunicipalCounter;
import kazasu.office.rules.Procedure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** 更新 within three months of the end, else 再発行; the old ones end at once (rules.md §1.5). */
@Command(
        name = "renew",
        aliases = "reissue",
        description = {
            "certificates in place of valid ones: renewal, or re-issue before its window",
            "電子証明書の更新（更新期間前は再発行）"
        })
final class RenewWord extends CardWord {
    @Mixin
    private KindOption kinds = new KindOption();

    @Mixin
    private CopiesOption copies = new CopiesOption();

    @Override
    void keep(Snapshot before, Snapshot after) {
        copies.write(after.since(before));
    }

    @Override
    Procedure procedure() {
        return Procedure.RENEWAL;
    }

    @Override
    Done act(OpenOffice office, MunicipalCounter counter, Resident person, CardSlot slot) {
        Application done = counter.renew(who(person, true), slot, kinds.chosen(office, person, true), pad());
        return Done.of(done, "certificates renewed", "電子証明書を更新しました");
    }
}
