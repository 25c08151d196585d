package kazasu.office.rules;

import java.time.LocalDate;

/** Phones that can hold certificates (スマホ用電子証明書, rules.md §5, C). */
public enum Phone {
    /** One device a person: enrolling another revokes the certificates of the old one. */
    ANDROID(LocalDate.of(2023, 5, 11)),
    /** Whether one may have several isn't known (U). */
    IPHONE(LocalDate.of(2025, 6, 24));

    private final LocalDate since;

    Phone(LocalDate since) {
        this.since = since;
    }

    LocalDate since() {
        return since;
    }
}
