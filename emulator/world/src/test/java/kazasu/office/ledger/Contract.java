package kazasu.office.ledger;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** What some book must do, whatever the database. */
abstract class Contract {
    final Ledger ledger;

    /** Each test has its own instance. */
    Contract(Supplier<Ledger> emptied) {
        this.ledger = emptied.get();
    }

    final <T> Optional<T> found(Function<Books, Optional<T>> question) {
        return ledger.transact(question);
    }

    final <T> List<T> listed(Function<Books, List<T>> question) {
        return ledger.transact(question);
    }
}
