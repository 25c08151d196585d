package kazasu.pki;

import java.time.LocalDate;

/** 元号, as the first digit of a date of birth (card-interface.md §5.4). A day of change belongs to the new era. */
enum Era {
    /** Before 明治, or not known. */
    UNKNOWN(0, LocalDate.MIN),
    MEIJI(1, LocalDate.of(1868, 1, 25)),
    TAISHO(2, LocalDate.of(1912, 7, 30)),
    SHOWA(3, LocalDate.of(1926, 12, 25)),
    HEISEI(4, LocalDate.of(1989, 1, 8)),
    REIWA(5, LocalDate.of(2019, 5, 1));

    private final int digit;
    private final LocalDate firstDay;

    Era(int digit, LocalDate firstDay) {
        this.digit = digit;
        this.firstDay = firstDay;
    }

    static Era of(LocalDate date) {
        Era era = UNKNOWN;
        for (Era candidate : values()) {
            era = date.isBefore(candidate.firstDay) ? era : candidate;
        }
        return era;
    }

    int digit() {
        return digit;
    }
}
