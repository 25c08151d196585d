package kazasu.office.town;

import java.util.function.Function;
import kazasu.office.counter.Transactions;
import kazasu.office.ledger.Books;

/** Ends the program at one transaction: before its commit, so that it is undone, or just after it. */
final class CutTransactions implements Transactions {
    /** Never. */
    static final int NEVER = 0;

    private final Transactions ledger;
    private final int number;
    private final boolean committed;
    private int begun;

    /**
     * Cuts.
     *
     * @param ledger the real one
     * @param number the transaction that is cut, from 1
     * @param committed whether it is still recorded
     */
    CutTransactions(Transactions ledger, int number, boolean committed) {
        this.ledger = ledger;
        this.number = number;
        this.committed = committed;
    }

    @Override
    public <T> T transact(Function<Books, T> work) {
        boolean cut = ++begun == number;
        T result = ledger.transact(books -> {
            T done = work.apply(books);
            if (cut && !committed) {
                throw new Crash("before commit " + number);
            }
            return done;
        });
        if (cut) {
            throw new Crash("after commit " + number);
        }
        return result;
    }

    /** How many were begun. */
    int begun() {
        return begun;
    }
}
