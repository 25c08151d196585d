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
 * One row of an answer, by the names of its columns. Every method throws {@code SQLException} for a column that isn't there, and
 * {@code NullPointerException} for an empty one unless it returns an {@code Optional}.
 *
 * @param result stands on it
 */
public record Row(ResultSet result) {
    /** Text. */
    public String text(String column) throws SQLException {
        return Objects.requireNonNull(result.getString(column), column);
    }

    /** Text that may be missing. */
    public Optional<String> optionalText(String column) throws SQLException {
        return Optional.ofNullable(result.getString(column));
    }

    /** The constant whose name stands there. */
    public <E extends Enum<E>> E constant(Class<E> type, String column) throws SQLException {
        return Enum.valueOf(type, text(column));
    }

    /** A number; 0 if it is missing. */
    public int number(String column) throws SQLException {
        return result.getInt(column);
    }

    /** A long number; 0 if it is missing. */
    public long longNumber(String column) throws SQLException {
        return result.getLong(column);
    }

    /** Yes or no. */
    public boolean flag(String column) throws SQLException {
        return result.getBoolean(column);
    }

    /** Bytes. */
    public byte[] bytes(String column) throws SQLException {
        return Objects.requireNonNull(result.getBytes(column), column);
    }

    /** Bytes that may be missing. */
    public Optional<byte[]> optionalBytes(String column) throws SQLException {
        return Optional.ofNullable(result.getBytes(column));
    }

    /** A day. */
    public LocalDate day(String column) throws SQLException {
        return result.getObject(column, LocalDate.class);
    }

    /** A time, to the millisecond. */
    public Instant time(String column) throws SQLException {
        return result.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** A time that may be missing. */
    public Optional<Instant> optionalTime(String column) throws SQLException {
        return Optional.ofNullable(result.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }

    /** A certificate, by its two columns; nothing if the first one is empty. */
    public Optional<CertificateId> certificateId(String authority, String serialNumber) throws SQLException {
        Optional<String> name = optionalText(authority);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new CertificateId(name.get(), result.getBigDecimal(serialNumber).toBigIntegerExact()));
    }

    /** The serial number of a certificate. */
    public BigInteger serialNumber(String column) throws SQLException {
        return BigInteger.valueOf(longNumber(column));
    }
}
