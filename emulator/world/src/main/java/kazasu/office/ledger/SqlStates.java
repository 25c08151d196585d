package kazasu.office.ledger;

import java.sql.SQLException;
import java.util.Locale;

/** What the SQL states and H2's error codes mean to us. */
final class SqlStates {
    private static final String UNIQUE_VIOLATION = "23505";

    private static final String LIVE_INDEX = "certificate_live";

    private SqlStates() {}

    /** Both databases name the index in their message, whatever its language. */
    static boolean isDuplicateIssuance(SQLException failure) {
        return UNIQUE_VIOLATION.equals(failure.getSQLState())
                && String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT).contains(LIVE_INDEX);
    }

    static LedgerProblem problemOf(SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        return switch (state) {
            case UNIQUE_VIOLATION -> LedgerProblem.EXISTS;
            // no parent; H2 has its own two numbers for it
            case "23503", "23506" -> LedgerProblem.MISSING;
            // deadlock, serialization, lock timeout; H2: deadlock and concurrent update
            case "40001", "40P01", "55P03", "HYT00", "90131" -> LedgerProblem.BUSY;
            case "3D000", "28000", "28P01", "08004" -> LedgerProblem.REFUSED;
            case "90020" -> LedgerProblem.IN_USE;
            case "90048" -> LedgerProblem.NEWER;
            case "90030", "90028", "90031", "90062" -> LedgerProblem.DAMAGED;
            case "90098", "90121", "90067" -> LedgerProblem.UNREACHABLE;
            default -> byClass(state);
        };
    }

    /** 08: connection; 57P: the server is shutting down or starting; 53: out of connections or disk. */
    private static LedgerProblem byClass(String state) {
        boolean away = state.startsWith("08") || state.startsWith("57P") || state.startsWith("53");
        return away ? LedgerProblem.UNREACHABLE : LedgerProblem.FAILED;
    }
}
