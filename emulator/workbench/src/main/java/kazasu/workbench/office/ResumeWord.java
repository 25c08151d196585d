package kazasu.workbench.office;

import java.util.Optional;
import kazasu.apdu.CardSlot;
import kazasu.office.Application;
import kazasu.office.Resident;
import kazasu.office.counter.MunicipalCounter;
import kazasu.office.rules.Procedure;
import picocli.CommandLine.Command;

/** Goes on with what broke off for a card. */
@Command(
        name = "resume",
        description = {"go on with an application that broke off", "中断した申請の再開"})
final class ResumeWord extends CardWord {
    @Override
    Procedure procedure() {
        return Procedure.ISSUE;
    }

    @Override
    Done act(OpenOffice office, MunicipalCounter counter, Resident person, CardSlot slot) {
        Optional<Application> done = counter.resume(slot, pad());
        return done.map(it -> Done.of(it, "gone on with and completed", "申請を再開し完了しました"))
                .orElseGet(() -> Done.of("nothing was left open", "中断した申請はありません"));
    }
}
