package kazasu.office.ledger;

import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import kazasu.office.CertificateId;

/**
 * One row of an answer, by the names of its columns.
 *
 * @param result stands on it
 */
record Row(ResultSet result) {
    String text(String column) throws SQLException {
        return Objects.requireNonNull(result.getString(column), column);
    }

    Optional<String> optionalText(String column) throws SQLException {
        return Optional.ofNullable(result.getString(column));
    }

    <E extends Enum<E>> E constant(Class<E> type, String column) throws SQLException {
        return Enum.valueOf(type, text(column));
    }

    int number(String column) throws SQLException {
        return result.getInt(column);
    }

    long longNumber(String column) throws SQLException {
        return result.getLong(column);
    }

    boolean flag(String column) throws SQLException {
        return result.getBoolean(column);
    }

    byte[] bytes(String column) throws SQLException {
        return Objects.requireNonNull(result.getBytes(column), column);
    }

    Optional<byte[]> optionalBytes(String column) throws SQLException {
        return Optional.ofNullable(result.getBytes(column));
    }

    LocalDate day(String column) throws SQLException {
        return result.getObject(column, LocalDate.class);
    }

    Instant time(String column) throws SQLException {
        return result.getObject(column, OffsetDateTime.class).toInstant();
    }

    Optional<Instant> optionalTime(String column) throws SQLException {
        return Optional.ofNullable(result.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }

    Optional<CertificateId> certificateId(String authority, String serialNumber) throws SQLException {
        Optional<String> name = optionalText(authority);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new CertificateId(name.get(), result.getBigDecimal(serialNumber).toBigIntegerExact()));
    }

    BigInteger serialNumber(String column) throws SQLException {
        return BigInteger.valueOf(longNumber(column));
    }
}
