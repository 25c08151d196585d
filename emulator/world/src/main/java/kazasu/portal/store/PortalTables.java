package kazasu.portal.store;

import java.util.List;
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
}
