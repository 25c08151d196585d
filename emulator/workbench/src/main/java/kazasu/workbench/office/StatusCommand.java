package kazasu.workbench.office;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import kazasu.command.Subcommand;
import kazasu.office.Application;
import kazasu.office.CardRecord;
import kazasu.office.Refusal;
import kazasu.office.RefusedException;
import kazasu.office.Resident;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The word {@code status}: a person's cards, certificates and open applications, now or at another time. */
@Command(
        name = "status",
        description = {"a resident's cards and certificates, as the ledger has them", "カードと電子証明書の状況（台帳の記載）"})
public final class StatusCommand extends LookWord implements Subcommand {
    @Mixin
    private ResidentOption resident = new ResidentOption();

    @Option(
            names = "--card",
            paramLabel = "FILE",
            description = {"of this card's holder", "このカードの名義人"})
    private @Nullable Path card;

    /** For the service loader. */
    public StatusCommand() {}

    @Override
    int look(OpenOffice office, PrintWriter out) {
        Snapshot now = Snapshot.of(office, person(office).code());
        out.println(now.person().attributes().name() + "  " + now.person().code() + "  "
                + say(Names.of(now.person().registration())) + "  " + OfficeTime.text(office.now()));
        section(out, "cards", "カード", cards(office, now));
        section(out, "certificates", "電子証明書", certificates(now));
        section(out, "open applications", "処理中の申請", applications(now));
        return 0;
    }

    private Resident person(OpenOffice office) {
        if (card == null) {
            return resident.in(office);
        }
        try (CardInHand inHand = CardInHand.of(office, card)) {
            return ResidentOption.find(
                    office, inHand.holder(office).orElseThrow(() -> new RefusedException(Refusal.CARD_UNKNOWN)));
        }
    }

    private void section(PrintWriter out, String en, String ja, Table table) {
        out.println();
        out.println(say(en, ja));
        out.print(table.isEmpty() ? say("  none\n", "  なし\n") : table.text("  "));
    }

    /** The ledger keeps no history of where a card was. */
    private Table cards(OpenOffice office, Snapshot now) {
        Table table = new Table();
        for (CardRecord record : now.cards().values()) {
            table.row(
                    record.number(),
                    say(Names.of(record.kind())),
                    record.issued() + " .. " + record.expires(),
                    state(record, office) + (record.pinless() ? say(", without PINs", "、暗証番号なし") : ""));
        }
        return table;
    }

    private String state(CardRecord record, OpenOffice office) {
        boolean expired = OfficeTime.day(office.now()).isAfter(record.expires())
                && !record.state().isOver();
        return expired ? say("expired", "有効期間満了") : say(Names.of(record.state()));
    }

    private Table certificates(Snapshot now) {
        Table table = new Table();
        if (!now.certificates().isEmpty()) {
            table.row(
                    say("kind", "種類"),
                    say("number", "発行の番号"),
                    say("generation", "世代"),
                    say("valid", "有効期間"),
                    say("standing", "状態"),
                    say("reason", "事由"));
        }
        for (Snapshot.Held held : now.certificates().values()) {
            String[] id = Rows.id(held).split(" ", 2);
            table.row(
                    say(Names.of(held.record().kind())),
                    id[0],
                    id[1],
                    Rows.validity(held),
                    say(Names.of(held.standing())),
                    Rows.reason(common(), held));
        }
        return table;
    }

    private Table applications(Snapshot now) {
        Table table = new Table();
        for (Application open : now.applications()) {
            if (open.state().isOpen()) {
                table.row(
                        String.format(Locale.ROOT, "%d", open.id()),
                        say(Names.of(open.procedure())),
                        say(Names.of(open.state())),
                        OfficeTime.text(open.receivedAt()));
            }
        }
        return table;
    }
}
