package kazasu.workbench.office;

import java.io.PrintWriter;
import java.util.stream.Collectors;
import kazasu.office.OfficeSwitches;
import kazasu.office.Receipt;
import kazasu.office.rules.FeeCase;
import kazasu.office.rules.Fees;
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
        out.println(say("RECEIPT (TEST): ", "領収書（TEST）: ")
                + now.person().attributes().name());
        Table table = new Table();
        now.receipts().stream()
                .filter(receipt -> !receipt.on().isAfter(OfficeTime.day(office.now())))
                .forEach(receipt -> table.row(
                        receipt.on().toString(),
                        say("application ", "受付番号 ") + receipt.application(),
                        receipt.yen() + say(" yen", "円"),
                        items(receipt)));
        out.print(table.text("  "));
        return 0;
    }

    private String items(Receipt receipt) {
        return Fees.of(FeeCase.valueOf(receipt.reason()), receipt.on(), OfficeSwitches.DEFAULTS).items().stream()
                .map(item -> say(item.reason()))
                .collect(Collectors.joining(say(", ", "、")));
    }
}
