package kazasu.workbench.office;

import kazasu.apdu.CardSlot;
import kazasu.office.Resident;
import kazasu.office.counter.MunicipalCounter;
import kazasu.office.rules.Procedure;
import picocli.CommandLine.Command;

/** 返納: card and certificates end. */
@Command(
        name = "return",
        description = {"give the card back", "カードの返納"})
final class ReturnWord extends CardWord {
    @Override
    Procedure procedure() {
        return Procedure.CARD_RETURN;
    }

    @Override
    Done act(OpenOffice office, MunicipalCounter counter, Resident person, CardSlot slot) {
        return Done.of(counter.returnCard(who(person, true), slot), "the card is returned", "カードの返納を受け付けました");
    }
}
