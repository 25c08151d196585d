package kazasu.office.ledger;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import kazasu.office.Application;
import kazasu.office.CardKind;
import kazasu.office.CardRecord;
import kazasu.office.CardState;
import kazasu.office.Procedure;
import kazasu.pki.CertificateKind;

/**
 * A process that is there to be killed: two threads, each recording one resident after the other, a whole household of entries in one
 * transaction. The code of a resident is printed once the transaction has returned.
 */
public final class KilledClerk {
    static final int THREADS = 2;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private KilledClerk() {}

    /**
     * Works until it is killed.
     *
     * @param arguments URL of the ledger, or the home of one in a file; the first code
     */
    public static void main(String[] arguments) {
        LedgerUrl url = arguments[0].startsWith("jdbc:")
                ? LedgerUrl.parse(arguments[0])
                : LedgerUrl.inHome(Path.of(arguments[0]));
        long first = Long.parseLong(arguments[1]);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.US_ASCII);
        Ledger ledger = Ledger.open(url);
        for (int thread = 0; thread < THREADS; thread++) {
            long start = first + thread;
            new Thread(() -> work(ledger, start, out)).start();
        }
    }

    private static void work(Ledger ledger, long first, PrintStream out) {
        for (long number = first; ; number += THREADS) {
            String code = String.format("%011d", number);
            ledger.run(books -> record(books, code));
            out.println(code);
        }
    }

    private static void record(Books books, String code) {
        books.residents().add(Specimens.resident(code));
        String card = "00000" + code;
        books.cards()
                .add(new CardRecord(card, CardKind.MY_NUMBER, code, DAY, DAY.plusYears(10), CardState.MADE, false));
        books.residents().append(new RegisterEntry(code, DAY, "MOVE_IN", ""));
        books.applications()
                .add(Application.received(
                        Procedure.ISSUE, code, Optional.of(card), Set.of(CertificateKind.values()), Specimens.NOW));
        books.cards().update(books.cards().find(card).orElseThrow().with(CardState.HANDED_OVER));
    }

    static boolean isWhole(Books books, String code) {
        return books.residents().history(code).size() == 1
                && books.cards().find("00000" + code).orElseThrow().state() == CardState.HANDED_OVER
                && books.applications().ofResident(code).size() == 1
                && books.applications().ofResident(code).get(0).kinds().size() == CertificateKind.values().length;
    }
}
