package kazasu.workbench.office;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import kazasu.command.Common;
import kazasu.command.Failure;
import kazasu.office.Registration;
import kazasu.office.ResidenceStatus;
import kazasu.office.Resident;
import kazasu.office.rules.Dates;
import kazasu.office.town.Townsfolk;
import kazasu.pki.BasicAttributes;
import kazasu.pki.BirthDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Somebody moves into town. */
@Command(
        name = "add",
        description = {"somebody is entered on the register", "住民票の作成"})
final class ResidentAddWord implements Callable<Integer> {
    @Mixin
    private Common common = new Common();

    @Mixin
    private OfficeOptions options = new OfficeOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--name",
            required = true,
            paramLabel = "NAME",
            description = {"made up: never a real person's", "氏名（架空のもの）"})
    private String name = "";

    @Option(
            names = "--born",
            required = true,
            paramLabel = "DATE",
            description = {"date of birth", "生年月日"})
    private String born = "";

    @Option(
            names = "--sex",
            paramLabel = "male|female|unknown",
            defaultValue = "unknown",
            description = {"else unknown", "性別（省略時は不明）"})
    private String sex = "unknown";

    @Option(
            names = "--address",
            paramLabel = "ADDRESS",
            description = {"else the specimen's", "住所（省略時は見本の住所）"})
    private @Nullable String address;

    @Option(
            names = "--municipality",
            paramLabel = "M",
            defaultValue = "maebashi",
            description = {"maebashi, takasaki or PREFECTURE/NAME/CODE", "市区町村（省略時は maebashi）"})
    private String municipality = "maebashi";

    @Option(
            names = "--stay-until",
            paramLabel = "DATE",
            description = {"a foreign resident's end of stay", "在留期間の満了日（外国人住民）"})
    private @Nullable String stayUntil;

    @Option(
            names = "--represented-by",
            paramLabel = "CODE|NAME",
            description = {"the legal representative", "法定代理人"})
    private @Nullable String representative;

    @Option(
            names = "--adult-ward",
            description = {"an adult ward", "成年被後見人"})
    private boolean ward;

    @Option(
            names = "--dry-run",
            description = {"enter nobody", "登録せず確認のみ"})
    private boolean dryRun;

    @Override
    public Integer call() {
        if (name.isBlank()) {
            throw new Failure("a name is not empty", "氏名が空です");
        }
        PrintWriter out = spec.commandLine().getOut();
        try (OpenOffice office = OpenOffice.toRecord(common, options, dryRun)) {
            Resident person = office.town().register().enter(person(office));
            out.println(common.say("entered: ", "登録しました: ") + person.code() + "  "
                    + person.attributes().name());
            out.flush();
        }
        return 0;
    }

    private Resident person(OpenOffice office) {
        LocalDate birth = Dates.parse(born);
        return new Resident(
                freeCode(office),
                new BasicAttributes(
                        name,
                        EventWord.sex(sex),
                        BirthDate.of(birth),
                        address == null ? Townsfolk.TARO.attributes().address() : address),
                Places.find(municipality),
                stayUntil == null
                        ? new ResidenceStatus.JapaneseNational()
                        : new ResidenceStatus.MidToLongTerm(Dates.parse(stayUntil)),
                new Registration.Registered(),
                ward,
                Optional.ofNullable(representative)
                        .map(who -> ResidentOption.find(office, who).code()));
    }

    /** The number behind the highest. */
    private static String freeCode(OpenOffice office) {
        List<Resident> all = office.read(books -> books.residents().all());
        long highest =
                all.isEmpty() ? 0 : Long.parseLong(all.get(all.size() - 1).code());
        return String.format("%011d", highest + 1);
    }
}
