package kazasu.workbench.office;

import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** 電子証明書の写し, which the holder gets on paper with the card (rules.md §4.1, C). */
@Command(
        name = "copy",
        description = {"the printed copy of a certificate", "電子証明書の写し"})
final class CopyWord extends LookWord {
    @Mixin
    private ResidentOption resident = new ResidentOption();

    @Mixin
    private CertificateOptions which = new CertificateOptions();

    @Override
    int look(OpenOffice office, PrintWriter out) {
        Snapshot.Held held = which.of(office, resident.in(office));
        out.println(say(office.town().counter().printedCopy(held.record().id())));
        return 0;
    }
}
