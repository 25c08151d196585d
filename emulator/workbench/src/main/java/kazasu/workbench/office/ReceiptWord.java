package kazasu.workbench.office;

import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** 領収書. */
@Command(
        name = "receipt",
        description = {"what somebody paid, and for what", "領収書"})
final class ReceiptWord extends LookWord {
    @Mixin
    private ResidentOption resident = new ResidentOption();

    @Override
    int look(OpenOffice office, PrintWriter out) {
        Snapshot now = Snapshot.of(office, resident.in(office).code());
        now.receipts().stream()
                .filter(receipt -> !receipt.on().isAfter(OfficeTime.day(office.now())))
                .flatMap(receipt -> office.town().counter().receipt(receipt.application()).stream())
                .forEach(receipt -> out.println(say(receipt) + "\n"));
        return 0;
    }
}
