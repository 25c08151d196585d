package kazasu.workbench.office;

import kazasu.apdu.CardSlot;
import kazasu.office.Resident;
import kazasu.office.counter.MunicipalCounter;
import kazasu.office.rules.Procedure;
import picocli.CommandLine.Command;

/** 一時停止解除, at the counter only; certificates on hold are revoked (rules.md §2.4). */
@Command(
        name = "found",
        description = {"a lost card is found: set it free", "紛失したカードの発見（一時停止の解除）"})
final class FoundWord extends CardWord {
    @Override
    Procedure procedure() {
        return Procedure.CARD_STOP_END;
    }

    @Override
    Done act(OpenOffice office, MunicipalCounter counter, Resident person, CardSlot slot) {
        return Done.of(counter.cardFound(who(person, true), slot), "the card is free again", "カードの一時停止を解除しました")
                .then(
                        "new certificates: ./kazasu office issue --card FILE",
                        "新しい電子証明書は ./kazasu office issue --card ファイル");
    }
}
