package kazasu.workbench.prove;

import java.io.PrintStream;
import java.time.LocalDate;
import kazasu.card.SeededChance;
import kazasu.command.Common;
import kazasu.office.ledger.Ledger;
import kazasu.office.town.CrashProof;
import kazasu.office.town.MovableClock;
import kazasu.office.town.Town;

/** {@link CrashProof} of every procedure at the counter, over a ledger in memory; tests do the same over PostgreSQL. */
final class OfficeRun {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private final Common common;
    private final int density;
    private final long seed;

    /**
     * A run.
     *
     * @param common language
     * @param density cuts within a command that writes, evenly spread
     * @param seed of cards and people
     */
    OfficeRun(Common common, int density, long seed) {
        this.common = common;
        this.density = density;
        this.seed = seed;
    }

    int run() {
        try (Ledger ledger = Ledger.inMemory()) {
            MovableClock clock = MovableClock.on(DAY);
            Town town = Town.quick(ledger, clock, new SeededChance(seed, 0)).populate();
            CrashProof.Figures figures = new CrashProof(town, clock, density, true).run();
            PrintStream out = Common.out();
            figures.violations().forEach(out::println);
            out.println(String.format(
                    common.say(
                            "cuts: %d at transactions, %d between commands, %d at persistent writes; %d violations",
                            "切断: トランザクション %d、コマンドの間 %d、書き込み %d、違反 %d"),
                    figures.transactionCuts(),
                    figures.commandCuts(),
                    figures.writeCuts(),
                    figures.violations().size()));
            return figures.violations().isEmpty() ? 0 : 1;
        }
    }
}
