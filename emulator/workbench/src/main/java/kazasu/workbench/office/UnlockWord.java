package kazasu.workbench.office;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kazasu.apdu.CardSlot;
import kazasu.office.Application;
import kazasu.office.Resident;
import kazasu.office.counter.MunicipalCounter;
import kazasu.office.rules.FormPin;
import kazasu.office.rules.Procedure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** 暗証番号初期化: never by telephone, post or web (rules.md §3). */
@Command(
        name = "unlock",
        description = {"set locked or forgotten PINs anew, at the counter", "暗証番号の初期化・ロック解除"})
final class UnlockWord extends CardWord {
    @Option(
            names = "--pin",
            required = true,
            paramLabel = "PIN",
            description = {
                "signature, user-authentication, text or resident-register; may be given again",
                "signature、user-authentication、text、resident-register（複数可）"
            })
    private List<String> names = new ArrayList<>();

    @Override
    Procedure procedure() {
        return Procedure.PIN_RESET;
    }

    @Override
    Done act(OpenOffice office, MunicipalCounter counter, Resident person, CardSlot slot) {
        Set<FormPin> pins = EnumSet.noneOf(FormPin.class);
        names.forEach(name -> pins.add(PinNames.of(name)));
        Application done = counter.resetPins(who(person, false), slot, pins, pad());
        return Done.of(done, "PINs set anew", "暗証番号を再設定しました");
    }
}
