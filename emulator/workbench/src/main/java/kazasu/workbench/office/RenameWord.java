package kazasu.workbench.office;

import kazasu.command.Failure;
import kazasu.office.Resident;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** By marriage or otherwise; the signature certificate ends. */
@Command(
        name = "rename",
        description = {"change of name, by marriage or otherwise", "氏名の変更"})
final class RenameWord extends OfficeWord {
    @Parameters(
            paramLabel = "NAME",
            description = {"the new name", "新しい氏名"})
    private String name = "";

    @Override
    Done act(OpenOffice office, Resident person) {
        if (name.isBlank()) {
            throw new Failure("a name is not empty", "氏名が空です");
        }
        office.town().register().changeName(person.code(), name);
        return Done.of("name changed", "氏名の変更を記録しました").then(Hints.newSignature(office, person));
    }
}
