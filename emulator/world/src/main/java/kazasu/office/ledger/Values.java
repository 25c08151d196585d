package kazasu.office.ledger;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** How values go into the database: times in UTC, cut to milliseconds, so that both databases keep and compare the same. */
final class Values {
    /** What stands for a number too long to be one of ours: none is found by it, and no column takes it. */
    private static final long NO_SERIAL_NUMBER = -1;

    private Values() {}

    static void bind(SqlStatement<?> statement, int place, @Nullable Object value) {
        if (value == null) {
            statement.bindNull(place, Types.NULL);
        } else if (value instanceof Optional<?> optional) {
            bind(statement, place, optional.orElse(null));
        } else if (value instanceof String text) {
            statement.bind(place, storable(text));
        } else if (value instanceof Enum<?> name) {
            statement.bind(place, name.name());
        } else if (value instanceof Instant time) {
            statement.bind(place, stored(time));
        } else if (value instanceof LocalDate day) {
            statement.bind(place, day);
        } else if (value instanceof byte[] bytes) {
            statement.bind(place, bytes);
        } else {
            bindNumber(statement, place, value);
        }
    }

    private static void bindNumber(SqlStatement<?> statement, int place, Object value) {
        if (value instanceof Integer number) {
            statement.bind(place, number);
        } else if (value instanceof Long number) {
            statement.bind(place, number);
        } else if (value instanceof BigInteger number) {
            statement.bind(place, number.bitLength() < Long.SIZE ? number.longValue() : NO_SERIAL_NUMBER);
        } else if (value instanceof BigDecimal number) {
            statement.bind(place, number);
        } else if (value instanceof Boolean flag) {
            statement.bind(place, flag);
        } else {
            throw new IllegalArgumentException("no column takes a " + value.getClass());
        }
    }

    static OffsetDateTime stored(Instant time) {
        return time.truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC);
    }

    /** PostgreSQL takes no U+0000, and would turn half a surrogate pair into a question mark. */
    private static String storable(String text) {
        if (text.indexOf('\0') >= 0 || !StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw new IllegalArgumentException("the ledger keeps Unicode text without U+0000");
        }
        return text;
    }
}
