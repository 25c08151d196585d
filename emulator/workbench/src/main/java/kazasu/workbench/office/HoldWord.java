package kazasu.workbench.office;

import kazasu.office.CardRecord;
import kazasu.office.Refusal;
import kazasu.office.RefusedException;
import kazasu.office.Resident;
import kazasu.office.rules.Channel;
import kazasu.office.rules.Procedure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Report of loss, at any hour (rules.md §2.3); the hold is never lifted (§2.4). */
@Command(
        name = "hold",
        description = {
            "report a loss by telephone: the card is suspended, its certificates held",
            "紛失の届出（カードの一時停止・電子証明書の一時保留）"
        })
final class HoldWord extends OfficeWord {
    @Mixin
    private ChannelOptions channel = new ChannelOptions();

    @Override
    Done act(OpenOffice office, Resident person) {
        channel.require(Procedure.CARD_STOP, Channel.TELEPHONE);
        office.counter(person).reportLoss(card(office, person).number());
        return Done.of("the card is suspended", "カードを一時停止しました")
                .then(
                        "found: ./kazasu office found --card FILE; lost for good: ./kazasu office apply --after-loss",
                        "発見したときは office found --card ファイル、見つからないときは office apply --after-loss");
    }

    /** The newest that hasn't come to its end. */
    private static CardRecord card(OpenOffice office, Resident person) {
        return office.read(books -> books.cards().ofHolder(person.code())).stream()
                .filter(card -> !card.kind().isPhone() && !card.state().isOver())
                .reduce((older, newer) -> newer)
                .orElseThrow(() -> new RefusedException(Refusal.CARD_UNKNOWN));
    }
}
