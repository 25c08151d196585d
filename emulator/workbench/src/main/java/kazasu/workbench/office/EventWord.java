package kazasu.workbench.office;

import java.time.LocalDate;
import kazasu.command.Failure;
import kazasu.office.ResidenceStatus;
import kazasu.office.Resident;
import kazasu.office.register.ResidentRegister;
import kazasu.office.rules.Dates;
import kazasu.pki.BasicAttributes;
import kazasu.pki.BirthDate;
import kazasu.pki.Sex;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What else the resident register records (rules.md §2.3). */
@Command(
        name = "event",
        description = {"another event of life that the register records", "その他の異動の記録"})
final class EventWord extends OfficeWord {
    private static final String KINDS = "moving-out, departure, return-from-abroad, death, deletion, renumbering,"
            + " minor-correction, sex, birth-date or stay";

    @Parameters(
            paramLabel = "KIND",
            description = {
                KINDS,
                "転出届 moving-out、国外転出 departure、国外からの転入 return-from-abroad、死亡 death、職権消除 deletion、"
                        + "住居表示 renumbering、軽微な修正 minor-correction、性別 sex、生年月日 birth-date、在留期間 stay"
            })
    private String kind = "";

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = {
                "its day: planned move, departure, death, new end of stay; else today",
                "その日付（転出予定日、出国日、死亡日、新しい在留期限など。省略時は当日）"
            })
    private @Nullable String on;

    @Option(
            names = "--value",
            paramLabel = "V",
            description = {"new address; male, female or unknown; date of birth", "新しい住所、性別（male、female、unknown）、生年月日"})
    private @Nullable String value;

    @Option(
            names = "--to",
            paramLabel = "MUNICIPALITY",
            description = {"where somebody returns to from abroad", "国外からの転入先"})
    private @Nullable String to;

    @Option(
            names = "--continued-use",
            description = {"the card is used on abroad", "国外転出後も継続利用"})
    private boolean continued;

    @Override
    Done act(OpenOffice office, Resident person) {
        ResidentRegister register = office.town().register();
        LocalDate day = on == null ? OfficeTime.day(office.now()) : Dates.parse(on);
        String code = person.code();
        switch (kind) {
            case "moving-out" -> register.noticeOfMovingOut(code, day);
            case "departure" -> register.departure(code, day, continued);
            case "return-from-abroad" ->
                register.returnFromAbroad(code, to == null ? person.municipality() : Places.find(to), value());
            case "death" -> register.death(code, day);
            case "deletion" -> register.delete(code, day);
            case "renumbering" -> register.renumberAddress(code, value());
            case "minor-correction" -> register.minorCorrection(code, atAddress(person, value()));
            case "sex" -> register.correctSex(code, sex(value()));
            case "birth-date" -> register.correctBirthDate(code, BirthDate.of(Dates.parse(value())));
            case "stay" -> register.changeStay(code, new ResidenceStatus.MidToLongTerm(day));
            default -> throw new Failure("an event is one of " + KINDS, "異動は次のいずれかです: " + KINDS);
        }
        return Done.of("recorded", "異動を記録しました");
    }

    private String value() {
        if (value == null || value.isBlank()) {
            throw new Failure("give --value, too", "--value も指定してください");
        }
        return value;
    }

    private static BasicAttributes atAddress(Resident person, String address) {
        BasicAttributes old = person.attributes();
        return new BasicAttributes(old.name(), old.sex(), old.birthDate(), address);
    }

    static Sex sex(String name) {
        return switch (name) {
            case "male" -> Sex.MALE;
            case "female" -> Sex.FEMALE;
            case "unknown" -> Sex.UNKNOWN;
            default -> throw new Failure("a sex is male, female or unknown", "性別は male、female、unknown のいずれかです");
        };
    }
}
