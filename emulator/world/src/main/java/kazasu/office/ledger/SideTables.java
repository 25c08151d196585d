package kazasu.office.ledger;

import java.util.List;

/**
 * Tables that a room keeps in the ledger's database for itself, so that what it records is recorded in one transaction with what it reads
 * there. They refer to none of the books' tables, and have a history of their own: either side can grow without the other.
 *
 * @param beside a class in whose package the scripts are
 * @param history name of the table in which Flyway notes what was applied
 * @param scripts all there are, in order, {@code V1__NAME.sql}; what has been released is never changed again
 */
public record SideTables(Class<?> beside, String history, List<String> scripts) {
    public SideTables {
        scripts = List.copyOf(scripts);
    }
}
