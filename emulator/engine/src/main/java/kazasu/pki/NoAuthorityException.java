package kazasu.pki;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import kazasu.model.Bilingual;

/** No generation of an authority covers the date of issue. */
public final class NoAuthorityException extends IssueRefusedException {
    private static final long serialVersionUID = 1L;

    private final LocalDate date;
    private final transient List<Period> covered;

    NoAuthorityException(Bilingual authority, Instant instant, List<Period> covered) {
        this(authority, LocalDate.ofInstant(instant, Validity.JAPAN), Period.merged(covered));
    }

    private NoAuthorityException(Bilingual authority, LocalDate date, List<Period> covered) {
        super(new Bilingual(
                "no " + authority.en() + " can issue on " + date + "; there is one from "
                        + text(covered, " to ", " and from ", ""),
                date + " に発行できる" + authority.ja() + "はありません（" + text(covered, " から ", "、", " まで") + "）"));
        this.date = date;
        this.covered = covered;
    }

    /** The date of issue, in Japan. */
    public LocalDate date() {
        return date;
    }

    /** When a certificate can be issued, in order, without overlaps. */
    public List<Period> covered() {
        return covered;
    }

    private static String text(List<Period> periods, String to, String and, String end) {
        return periods.stream()
                .map(period -> period.firstDay() + to + period.lastDay() + end)
                .collect(Collectors.joining(and));
    }
}
