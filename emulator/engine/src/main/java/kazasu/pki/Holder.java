package kazasu.pki;

import java.time.LocalDate;

/**
 * The person whose card it is.
 *
 * @param attributes name, sex, date of birth, address
 * @param municipality of residence
 */
public record Holder(BasicAttributes attributes, Municipality municipality) {
    /** The person of the specimen card, who doesn't exist: 検証 means verification. */
    public static final Holder SPECIMEN = new Holder(
            new BasicAttributes("検証　太郎", Sex.MALE, BirthDate.of(LocalDate.of(1991, 5, 4)), "群馬県前橋市検証町一丁目１番１号"),
            new Municipality("Gunma-ken", "Maebashi-shi", "10201"));
}
