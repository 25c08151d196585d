package kazasu.portal.store;

import java.util.List;
import java.util.stream.Stream;
import kazasu.office.ledger.Ledger;
import kazasu.office.ledger.SideTables;

/** The portal's tables in the ledger's database (docs/portal.md). */
public final class PortalTables {
    private static final SideTables TABLES =
            new SideTables(PortalTables.class, "portal_schema_history", List.of("V1__portal.sql"));

    private PortalTables() {}

    /**
     * Makes them, or brings them to the present.
     *
     * @param ledger in whose database
     * @throws kazasu.office.ledger.LedgerException if that doesn't work
     */
    public static void makeIn(Ledger ledger) {
        ledger.keep(TABLES);
    }

    /** Deletes what is in them, for the next test or scenario; {@link Ledger#empty} leaves them alone. */
    public static void empty(Ledger ledger) {
        ledger.run(books -> Stream.of(
                        "portal_submission", "portal_account_certificate", "portal_account", "portal_reception_day")
                .forEach(table -> books.beside().change("delete from " + table)));
    }
}
