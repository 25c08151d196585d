package kazasu.portal.kiosk;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;

/** 元号: days as Japanese papers write them. */
final class Eras {
    private Eras() {}

    /** 平成3年5月4日; an era's first year is 元年. Days before 1873, when the calendar began, by the Gregorian year. */
    static String of(LocalDate day) {
        String monthAndDay = day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
        try {
            JapaneseDate date = JapaneseDate.from(day);
            int year = date.get(ChronoField.YEAR_OF_ERA);
            return date.getEra().getDisplayName(TextStyle.FULL, Locale.JAPAN) + (year == 1 ? "元" : year) + "年"
                    + monthAndDay;
        } catch (DateTimeException e) {
            return day.getYear() + "年" + monthAndDay;
        }
    }
}
