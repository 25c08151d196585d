package kazasu.workbench.office;

import java.io.PrintWriter;
import java.time.LocalDate;
import kazasu.office.Resident;
import picocli.CommandLine.Command;

/** Who is on the register. */
@Command(
        name = "residents",
        description = {"list who is on the register", "住民の一覧"})
final class ResidentsWord extends LookWord {
    @Override
    int look(OpenOffice office, PrintWriter out) {
        Table table = new Table()
                .row(
                        say("code", "住民票コード"),
                        say("name", "氏名"),
                        say("born", "生年月日"),
                        say("municipality", "市区町村"),
                        say("register", "住民票"),
                        say("remarks", "備考"));
        office.read(books -> books.residents().all())
                .forEach(person -> table.row(
                        person.code(),
                        person.attributes().name(),
                        person.attributes()
                                .birthDate()
                                .date()
                                .map(LocalDate::toString)
                                .orElse("-"),
                        person.municipality().name(),
                        say(Names.of(person.registration())),
                        remarks(person)));
        out.print(table.text(""));
        return 0;
    }

    private String remarks(Resident person) {
        String ward = person.adultWard() ? say("adult ward ", "成年被後見人 ") : "";
        String represented = person.representative()
                .map(by -> say("represented by ", "法定代理人 ") + by + " ")
                .orElse("");
        String stay = person.status()
                .endOfStay()
                .map(until -> say("stay until ", "在留期限 ") + until)
                .orElse("");
        return (ward + represented + stay).strip();
    }
}
