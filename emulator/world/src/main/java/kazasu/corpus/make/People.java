package kazasu.corpus.make;

import java.time.LocalDate;
import kazasu.pki.BasicAttributes;
import kazasu.pki.BirthDate;
import kazasu.pki.Holder;
import kazasu.pki.Municipality;
import kazasu.pki.Sex;

/** Who has cards in the corpus. None exists. */
final class People {
    static final Municipality MAEBASHI = Holder.SPECIMEN.municipality();
    static final Municipality TAKASAKI = new Municipality("Gunma-ken", "Takasaki-shi", "10202");

    static final Holder TARO = Holder.SPECIMEN;
    static final Holder HANAKO = holder("検証　花子", Sex.FEMALE, "1988-12-10", "群馬県高崎市試験町二丁目２番２号", TAKASAKI);
    /** Of 29 February. */
    static final Holder LEAP = holder("閏　二月", Sex.FEMALE, "2000-02-29", "群馬県前橋市検証町四丁目４番４号", MAEBASHI);

    static final Holder MEIJI = holder("検証　明治", Sex.FEMALE, "1912-07-29", "群馬県前橋市検証町五丁目５番", MAEBASHI);
    static final Holder TAISHO = holder("検証　大正", Sex.MALE, "1926-12-24", "群馬県前橋市検証町六丁目６番", MAEBASHI);
    static final Holder REIWA = holder("検証　令和", Sex.FEMALE, "2019-05-01", "群馬県前橋市検証町七丁目７番", MAEBASHI);
    static final Holder UNKNOWN_SEX = holder("検証　未詳", Sex.UNKNOWN, "1975-03-03", "群馬県前橋市検証町八丁目８番", MAEBASHI);
    static final Holder LATIN = holder("KENSHO TARO JOHN", Sex.MALE, "1980-01-31", "群馬県前橋市検証町九丁目９－９－９０９", MAEBASHI);
    /** A character beyond the basic plane in the name. */
    static final Holder RARE = holder("𠮷田　𩸽", Sex.MALE, "1969-06-15", "群馬県前橋市𠮷町一丁目１番", MAEBASHI);

    static final Holder LONG = holder(
            "検".repeat(29) + "　" + "証".repeat(30),
            Sex.FEMALE,
            "1993-07-07",
            "群馬県前橋市" + "検証町大字試験字長大".repeat(19) + "一番地１",
            MAEBASHI);

    private People() {}

    static Holder holder(String name, Sex sex, String birth, String address, Municipality municipality) {
        return new Holder(new BasicAttributes(name, sex, BirthDate.of(LocalDate.parse(birth)), address), municipality);
    }
}
