package kazasu.office.town;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kazasu.office.Registration;
import kazasu.office.ResidenceStatus;
import kazasu.office.Resident;
import kazasu.pki.BasicAttributes;
import kazasu.pki.BirthDate;
import kazasu.pki.Holder;
import kazasu.pki.Municipality;
import kazasu.pki.Sex;

/** Residents who don't exist: 検証 means verification. Their codes are of no real person. */
public final class Townsfolk {
    /** Where they live: of the specimen card. */
    public static final Municipality MAEBASHI = Holder.SPECIMEN.municipality();
    /** The next city. */
    public static final Municipality TAKASAKI = new Municipality("Gunma-ken", "Takasaki-shi", "10202");

    /** The person of the specimen card, born 1991-05-04. */
    public static final Resident TARO =
            person("00000000001", Holder.SPECIMEN.attributes(), new ResidenceStatus.JapaneseNational());
    /** 検証　花子, born 1990-11-14: the birthday of the worked values in rules.md §1.2. */
    public static final Resident HANAKO = person(
            "00000000002",
            attributes("検証　花子", Sex.FEMALE, LocalDate.of(1990, 11, 14)),
            new ResidenceStatus.JapaneseNational());
    /** 検証　次郎, born 2015-06-01, a child; TARO is the legal representative. */
    public static final Resident JIRO = represented(
            person(
                    "00000000003",
                    attributes("検証　次郎", Sex.MALE, LocalDate.of(2015, 6, 1)),
                    new ResidenceStatus.JapaneseNational()),
            false);
    /** ＫＥＮＳＨＯ　ＭＡＲＩＡ, born 1988-02-29, on a stay until 2028-03-31. */
    public static final Resident MARIA = person(
            "00000000004",
            attributes("KENSHO MARIA", Sex.FEMALE, LocalDate.of(1988, 2, 29)),
            new ResidenceStatus.MidToLongTerm(LocalDate.of(2028, 3, 31)));
    /** 検証　松子, born 1940-01-02, an adult ward; TARO is the legal representative. */
    public static final Resident MATSUKO = represented(
            person(
                    "00000000005",
                    attributes("検証　松子", Sex.FEMALE, LocalDate.of(1940, 1, 2)),
                    new ResidenceStatus.JapaneseNational()),
            true);

    private Townsfolk() {}

    /** All of them, whose representative before those whom he represents. */
    public static List<Resident> all() {
        return List.of(TARO, HANAKO, JIRO, MARIA, MATSUKO);
    }

    /**
     * One more.
     *
     * @param number distinguishes them, 1 to 99999
     * @param born day of birth
     */
    public static Resident newcomer(int number, LocalDate born) {
        return person(
                String.format("%011d", 100_000 + number),
                attributes("検証　" + number, Sex.UNKNOWN, born),
                new ResidenceStatus.JapaneseNational());
    }

    private static Resident person(String code, BasicAttributes attributes, ResidenceStatus status) {
        return new Resident(code, attributes, MAEBASHI, status, new Registration.Registered(), false, Optional.empty());
    }

    private static Resident represented(Resident person, boolean ward) {
        return new Resident(
                person.code(),
                person.attributes(),
                person.municipality(),
                person.status(),
                person.registration(),
                ward,
                Optional.of(TARO.code()));
    }

    private static BasicAttributes attributes(String name, Sex sex, LocalDate born) {
        return new BasicAttributes(
                name, sex, BirthDate.of(born), Holder.SPECIMEN.attributes().address());
    }
}
