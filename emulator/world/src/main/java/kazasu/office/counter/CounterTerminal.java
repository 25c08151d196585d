package kazasu.office.counter;

import java.security.interfaces.RSAPrivateCrtKey;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import kazasu.card.Chance;
import kazasu.card.DeviceAuthenticationKey;
import kazasu.office.OfficeSwitches;
import kazasu.office.Refusal;
import kazasu.office.RefusedException;
import kazasu.office.agency.Agency;
import kazasu.office.ledger.Books;
import kazasu.office.ledger.LedgerException;
import kazasu.pki.Municipality;
import kazasu.pki.Validity;

/**
 * 統合端末 with its key pair generation device: what every procedure at a counter needs.
 *
 * @param municipality whose counter it is
 * @param ledger the books
 * @param agency J-LIS
 * @param clock present time
 * @param chance card numbers, and values that nobody is to know
 * @param switches what the references leave open
 * @param deviceKey 鍵ペア生成装置認証鍵
 * @param pool keys made elsewhere, where a run isn't about key generation; else they are made on the card
 */
public record CounterTerminal(
        Municipality municipality,
        Transactions ledger,
        Agency agency,
        Clock clock,
        Chance chance,
        OfficeSwitches switches,
        DeviceAuthenticationKey deviceKey,
        Optional<Supplier<RSAPrivateCrtKey>> pool) {
    /** Present time, to the millisecond as the ledger keeps it. */
    public Instant now() {
        return Instant.ofEpochMilli(clock.millis());
    }

    /** The day in Japan. */
    public LocalDate today() {
        return day(clock.instant());
    }

    /** The day of a moment in Japan. */
    static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, Validity.JAPAN);
    }

    /**
     * One transaction.
     *
     * @throws RefusedException {@code OFFICE_DATABASE_GONE}, {@code CERTIFICATE_DOUBLE_ISSUE}, {@code CERTIFICATE_NO_GENERATION}
     */
    public <T> T transact(Function<Books, T> work) {
        try {
            return ledger.transact(work);
        } catch (LedgerException e) {
            throw refusal(e);
        }
    }

    /** The same for work that returns nothing. */
    void run(Consumer<Books> work) {
        transact(books -> {
            work.accept(books);
            return true;
        });
    }

    /** A terminal of another municipality. */
    public CounterTerminal of(Municipality other) {
        return new CounterTerminal(other, ledger, agency, clock, chance, switches, deviceKey, pool);
    }

    /** The same with another way to the ledger. */
    public CounterTerminal through(Transactions other) {
        return new CounterTerminal(municipality, other, agency, clock, chance, switches, deviceKey, pool);
    }

    /** The same with other switches, which the agency must know too. */
    public CounterTerminal with(OfficeSwitches others, Agency agency) {
        return new CounterTerminal(municipality, ledger, agency, clock, chance, others, deviceKey, pool);
    }

    /** The same with keys made elsewhere. */
    public CounterTerminal importing(Supplier<RSAPrivateCrtKey> keys) {
        return new CounterTerminal(municipality, ledger, agency, clock, chance, switches, deviceKey, Optional.of(keys));
    }

    private static RuntimeException refusal(LedgerException e) {
        return switch (e.problem()) {
            case UNREACHABLE, REFUSED, IN_USE -> new RefusedException(Refusal.OFFICE_DATABASE_GONE, null, e);
            case DUPLICATE_ISSUANCE -> new RefusedException(Refusal.CERTIFICATE_DOUBLE_ISSUE, null, e);
            default -> e;
        };
    }
}
