package kazasu.workbench.office;

import kazasu.command.Failure;
import kazasu.office.Resident;
import kazasu.office.register.ResidentRegister;
import kazasu.office.rules.Dates;
import kazasu.pki.Municipality;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** 転居届, or 転入届 at the new municipality. */
@Command(
        name = "move",
        description = {"move house, within the municipality or to another", "転居・転入（住所の変更）"})
final class MoveWord extends OfficeWord {
    @Option(
            names = "--to",
            paramLabel = "MUNICIPALITY",
            description = {"maebashi, takasaki or PREFECTURE/NAME/CODE; else the same", "転入先（省略時は同じ市区町村内の転居）"})
    private @Nullable String to;

    @Option(
            names = "--address",
            required = true,
            paramLabel = "ADDRESS",
            description = {"the new one", "新しい住所"})
    private String address = "";

    @Option(
            names = "--moved",
            paramLabel = "DATE",
            description = {"the day of the move itself; else today", "異動日（省略時は当日）"})
    private @Nullable String moved;

    @Override
    Done act(OpenOffice office, Resident person) {
        if (address.isBlank()) {
            throw new Failure("an address is not empty", "住所が空です");
        }
        ResidentRegister register = office.town().register();
        Municipality there = to == null ? person.municipality() : Places.find(to);
        if (there.equals(person.municipality())) {
            register.moveWithin(person.code(), address);
        } else {
            register.moveIn(
                    person.code(), there, address, moved == null ? OfficeTime.day(office.now()) : Dates.parse(moved));
        }
        return Done.of("moved", "住所の異動を記録しました").then(Hints.newSignature(office, person));
    }
}
