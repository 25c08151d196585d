package kazasu.office.counter;

import java.time.LocalDate;
import java.util.Optional;
import kazasu.command.Text;
import kazasu.office.Application;
import kazasu.office.Receipt;
import kazasu.office.ledger.Books;
import kazasu.office.rules.Fee;
import kazasu.office.rules.FeeCase;
import kazasu.office.rules.Fees;
import kazasu.pki.Validity;

/** 領収書: what was paid for an application, entered together with its end, so once. */
final class Receipts {
    private final CounterTerminal terminal;

    Receipts(CounterTerminal terminal) {
        this.terminal = terminal;
    }

    /** Enters the receipt of an application that ends now; nothing if nothing was to be paid for. */
    Optional<Receipt> add(Books books, Application done) {
        return done.reason().map(FeeCase::valueOf).map(why -> {
            Receipt receipt = new Receipt(
                    done.id(),
                    done.resident(),
                    terminal.today(),
                    fee(why, day(done)).total(),
                    why.name());
            books.fees().add(receipt);
            return receipt;
        });
    }

    /** The fee of the day on which the application was received. */
    private Fee fee(FeeCase why, LocalDate received) {
        return Fees.of(why, received, terminal.switches());
    }

    private static LocalDate day(Application application) {
        return LocalDate.ofInstant(application.receivedAt(), Validity.JAPAN);
    }

    /** The receipt as it is printed: a line an item, and the sum. */
    Text printed(Receipt receipt, Application application) {
        Fee fee = fee(FeeCase.valueOf(receipt.reason()), day(application));
        StringBuilder en = new StringBuilder("RECEIPT (TEST)\n");
        StringBuilder ja = new StringBuilder("領収書（TEST）\n");
        for (Fee.Item item : fee.items()) {
            en.append(item.reason().en()).append(": ").append(item.yen()).append(" yen\n");
            ja.append(item.reason().ja()).append(": ").append(item.yen()).append("円\n");
        }
        return new Text(
                en + "total: " + receipt.yen() + " yen\n" + receipt.on() + ", application " + receipt.application(),
                ja + "合計: " + receipt.yen() + "円\n" + receipt.on() + " 受付番号 " + receipt.application());
    }
}
