package kazasu.workbench.office;

import java.nio.file.Path;
import java.util.Optional;
import kazasu.command.Failure;
import kazasu.office.Application;
import kazasu.office.ApplicationState;
import kazasu.office.Procedure;
import kazasu.office.Resident;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Gives an application up: what was issued under it is revoked. */
@Command(
        name = "abandon",
        description = {"give an application up that broke off", "中断した申請の中止"})
final class AbandonWord extends OfficeWord {
    @Option(
            names = "--application",
            paramLabel = "N",
            description = {"its number; else the person's oldest that is open", "受付番号（省略時は処理中の最も古い申請）"})
    private @Nullable Long number;

    @Option(
            names = "--card",
            paramLabel = "FILE",
            description = {
                "the card, if it is at hand: older certificates whose keys it still has live on",
                "カード（手元にある場合。鍵が残る旧証明書は有効のまま）"
            })
    private @Nullable Path card;

    @Override
    Done act(OpenOffice office, Resident person) {
        Application open = Snapshot.of(office, person.code()).applications().stream()
                .filter(it -> number == null ? it.state().isOpen() : it.id() == number)
                .findFirst()
                .orElseThrow(() -> new Failure("no such application is open", "処理中の申請がありません"));
        if (card == null) {
            giveUp(office, person, open);
        } else {
            try (CardInHand inHand = CardInHand.of(office, card)) {
                office.counter(person).abandon(open.id(), Optional.of(inHand.slot()));
            }
        }
        return Done.of("application given up", "申請を中止しました");
    }

    /** An ordered card that nobody came for lapses with it. */
    private static void giveUp(OpenOffice office, Resident person, Application open) {
        boolean ordered = open.procedure() == Procedure.FIRST_ISSUE || open.procedure() == Procedure.CARD_REISSUE;
        if (ordered && open.state() != ApplicationState.INQUIRY_SENT) {
            office.counter(person).neverCollected(open.id());
        } else {
            office.counter(person).abandon(open.id(), Optional.empty());
        }
    }
}
