package kazasu.perf.office;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.IntStream;
import kazasu.office.ledger.Ledger;
import kazasu.office.ledger.LedgerUrl;
import kazasu.office.town.Townsfolk;
import kazasu.perf.Rounds;

/** Whether an issue takes longer with a great many certificates in the ledger than with some two thousand: the same counter before and after. */
final class GrowthBench {
    private static final int FEW = 1000;
    private static final int VISITS = 200;

    private final Rounds rounds;
    private final int certificates;

    GrowthBench(Rounds rounds, int certificates) {
        this.rounds = rounds;
        this.certificates = certificates;
    }

    void run(Path directory) {
        try (Ledger ledger = Ledger.open(LedgerUrl.inHome(directory))) {
            BusyCounter counter = BusyCounter.open(ledger, true);
            millis(counter); // warm-up
            Crowd crowd = new Crowd(
                    ledger, Townsfolk.newcomer(1, LocalDate.of(1980, 1, 1)).code());
            crowd.grow(FEW);
            double few = millis(counter);
            long start = System.nanoTime();
            crowd.grow(certificates - FEW);
            double filling = (System.nanoTime() - start) / 1e9;
            double many = millis(counter);
            rounds.say(
                    "two certificates issued in %.2f ms with %d in the ledger, in %.2f ms with %d (filled in %.0f s): ratio %.2f",
                    "電子証明書2通の発行: 台帳%2$d通で %1$.2f ms、%4$d通で %3$.2f ms（登録 %5$.0f 秒）: 比 %6$.2f",
                    few,
                    FEW,
                    many,
                    certificates,
                    filling,
                    many / few);
        }
    }

    private static double millis(BusyCounter counter) {
        return Rounds.median(
                IntStream.range(0, VISITS).mapToDouble(i -> counter.serve()).toArray());
    }
}
