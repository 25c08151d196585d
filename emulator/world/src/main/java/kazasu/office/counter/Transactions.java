package kazasu.office.counter;

import java.util.function.Function;
import kazasu.office.ledger.Books;

/** The counter's way to the ledger: {@code ledger::transact}, or one that is cut for a proof. */
@FunctionalInterface
public interface Transactions {
    /**
     * One transaction: all of it is recorded, or nothing.
     *
     * @param work what is done
     */
    <T> T transact(Function<Books, T> work);
}
