package kazasu.workbench.office;

import kazasu.apdu.CardSlot;
import kazasu.command.Failure;
import kazasu.office.Resident;
import kazasu.office.counter.MunicipalCounter;
import kazasu.office.rules.Procedure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** 暗証番号変更, by whoever knows the present one. */
@Command(
        name = "pin",
        description = {"change a PIN that is known", "暗証番号の変更"})
final class PinWord extends CardWord {
    @Option(
            names = "--pin",
            required = true,
            paramLabel = "PIN",
            description = {
                "signature, user-authentication, text or resident-register",
                "signature、user-authentication、text、resident-register のいずれか"
            })
    private String name = "";

    @Override
    Procedure procedure() {
        return Procedure.PIN_CHANGE;
    }

    @Override
    Done act(OpenOffice office, MunicipalCounter counter, Resident person, CardSlot slot) {
        if (!hasNewPin()) {
            throw new Failure("give --new-pin-file, too", "--new-pin-file も指定してください");
        }
        counter.changePin(slot, PinNames.of(name), pad());
        return Done.of("PIN changed", "暗証番号を変更しました");
    }
}
