package kazasu.contents;

import java.time.DateTimeException;
import java.time.chrono.JapaneseDate;
import java.time.temporal.ChronoField;
import java.util.Locale;

/**
 * What is printed on a card, and what follows from it (docs/other-applications.md §3).
 *
 * @param name family and given name, parted by U+3000
 * @param address from the prefecture on
 * @param birthYear Gregorian, 0 where unknown
 * @param birthMonth 1 to 12, 0 where unknown
 * @param birthDay of the month, 0 where unknown
 * @param sex one digit: 1 male, 2 female, 0 unknown
 * @param municipality 全国地方公共団体コード without the check digit, five digits
 */
public record CardFace(
        String name, String address, int birthYear, int birthMonth, int birthDay, String sex, String municipality) {
    /** The specimen's. */
    public static final CardFace SPECIMEN = new CardFace("検証　太郎", "群馬県前橋市検証町一丁目１番１号", 1991, 5, 4, "1", "10201");

    /** 個人番号 of everybody: its check digit is wrong, so nobody has it. */
    public static final String MY_NUMBER = "123456789012";

    static final String CARD_ID = "999000000000001";
    private static final String SECURITY_CODE = "0000";
    private static final int EXPIRY_YEAR = 2036;

    /** Eight digits. */
    String birthDate() {
        return String.format(Locale.ROOT, "%04d%02d%02d", birthYear, birthMonth, birthDay);
    }

    /** Eight digits: the birthday in 2036, a constant so that a run repeats. */
    String expiry() {
        return EXPIRY_YEAR
                + (birthMonth == 0 || birthDay == 0
                        ? "1231"
                        : String.format(Locale.ROOT, "%02d%02d", birthMonth, birthDay));
    }

    /** 照合番号A. */
    public String numberA() {
        return MY_NUMBER;
    }

    /** 照合番号B, fourteen digits. */
    public String numberB() {
        return eraBirthDate() + EXPIRY_YEAR + SECURITY_CODE;
    }

    /** 生年月日 in the years of the era, six digits. */
    public String eraBirthDate() {
        return String.format(Locale.ROOT, "%02d%02d%02d", eraYear(), birthMonth, birthDay);
    }

    /** Of the first possible day; 0 for a date that is unknown or older than the calendar. */
    private int eraYear() {
        try {
            return JapaneseDate.of(birthYear, Math.max(birthMonth, 1), Math.max(birthDay, 1))
                    .get(ChronoField.YEAR_OF_ERA);
        } catch (DateTimeException e) {
            return 0;
        }
    }
}
