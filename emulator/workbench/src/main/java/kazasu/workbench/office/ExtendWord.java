package kazasu.workbench.office;

import kazasu.apdu.CardSlot;
import kazasu.office.Resident;
import kazasu.office.counter.MunicipalCounter;
import kazasu.office.rules.Procedure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** A foreign resident's card gets another last day (rules.md §1.6); its certificates end with the old one. */
@Command(
        name = "extend",
        description = {"another last day for a foreign resident's card", "外国人住民のカードの有効期間の変更"})
final class ExtendWord extends CardWord {
    @Option(
            names = "--special",
            description = {"two months, while an application for the stay is pending; once", "特例期間延長（2か月、1回限り）"})
    private boolean special;

    @Override
    Procedure procedure() {
        return Procedure.CARD_UPDATE;
    }

    @Override
    Done act(OpenOffice office, MunicipalCounter counter, Resident person, CardSlot slot) {
        return Done.of(
                        special
                                ? counter.extendCardSpecially(who(person, true), slot)
                                : counter.extendCard(who(person, true), slot),
                        "the card has another last day",
                        "カードの有効期間を変更しました")
                .then(Hints.newSignature(office, person));
    }
}
