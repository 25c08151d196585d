package kazasu.workbench.office;

import kazasu.apdu.CardSlot;
import kazasu.office.Application;
import kazasu.office.Resident;
import kazasu.office.counter.MunicipalCounter;
import kazasu.office.rules.Procedure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** 新規発行: for kinds of which the holder has no live certificate. */
@Command(
        name = "issue",
        description = {"issue certificates onto a card that has none that is valid", "電子証明書の新規発行"})
final class IssueWord extends CardWord {
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
        return Procedure.ISSUE;
    }

    @Override
    Done act(OpenOffice office, MunicipalCounter counter, Resident person, CardSlot slot) {
        Application done = counter.issue(who(person, true), slot, kinds.chosen(office, person, false), pad());
        return Done.of(done, "certificates issued", "電子証明書を発行しました");
    }
}
