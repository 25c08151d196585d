package kazasu.office.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import kazasu.pki.Validity;

/** The newest time in the books. Each question finds its answer by an index, however many entries there are. */
final class LastEntry {
    private static final String NEWEST = " desc fetch first 1 row only";

    private final Session session;

    LastEntry(Session session) {
        this.session = session;
    }

    Optional<Instant> find() {
        return Stream.of(
                        time("select received_at as newest from application order by id" + NEWEST),
                        time("select recorded_at as newest from revocation order by id" + NEWEST),
                        time("select asked_at as newest from status_query order by id" + NEWEST),
                        time("select this_update as newest from published_list order by this_update" + NEWEST),
                        receipt(),
                        certificate())
                .flatMap(Optional::stream)
                .max(Instant::compareTo);
    }

    private Optional<Instant> time(String sql, Object... arguments) {
        return session.find(sql, row -> row.time("newest"), arguments);
    }

    /** A receipt has no hour. */
    private Optional<Instant> receipt() {
        Optional<LocalDate> day =
                session.find("select receipt_day from receipt order by id" + NEWEST, row -> row.day("receipt_day"));
        return day.map(it -> it.atStartOfDay(Validity.JAPAN).toInstant());
    }

    /** Numbers count up, so the highest is the newest of its authority. */
    private Optional<Instant> certificate() {
        return session.list("select distinct authority from list_partition", row -> row.text("authority")).stream()
                .flatMap(authority -> time(
                        "select issued_at as newest from certificate where authority = ? order by serial_number"
                                + NEWEST,
                        authority)
                        .stream())
                .max(Instant::compareTo);
    }
}
