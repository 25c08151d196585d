package kazasu.office.town;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kazasu.card.EmbeddedCard;
import kazasu.office.CardState;
import kazasu.office.RefusedException;
import kazasu.office.Resident;
import kazasu.office.counter.Attendance;
import kazasu.office.counter.CardOrder;
import kazasu.office.counter.CounterCard;

/** Cuts the first issue: the making of the card, which is scrapped then, and its hand-over, which is done again. */
final class FactoryCuts {
    private static final LocalDate BORN = LocalDate.of(1980, 7, 7);

    private final Town town;
    private final MovableClock clock;
    private int people;

    FactoryCuts(Town town, MovableClock clock, int people) {
        this.people = people;
        this.town = town;
        this.clock = clock;
    }

    /** Cuts everywhere, and gives the number of cuts. */
    int run(List<String> violations) {
        int cuts = 0;
        for (boolean committed : new boolean[] {false, true}) {
            boolean happened = true;
            for (int number = 1; happened; number++) {
                happened = cut(number, committed, violations);
                cuts += happened ? 1 : 0;
            }
        }
        return cuts;
    }

    /** Whether there is such a transaction. */
    private boolean cut(int number, boolean committed, List<String> violations) {
        Resident person = town.register().enter(Townsfolk.newcomer(++people, BORN));
        long order = town.counter().orderCard(CardOrder.of(person.code())).id();
        Town cut = town.through(new CutTransactions(town.ledger()::transact, number, committed));
        boolean happened = false;
        EmbeddedCard card = null;
        try {
            card = cut.make(order);
            clock.pass(Duration.ofDays(1));
            handOver(cut, person, card);
        } catch (Crash e) {
            happened = true;
        }
        EmbeddedCard made = card == null || isOrdered(order) ? again(order) : card;
        finish(person, order, made);
        Agreement agreement = new Agreement(
                town.ledger(),
                made,
                CounterCard.identify(made).number(),
                town.terminal().now());
        agreement.closed().forEach(v -> violations.add("first issue, transaction " + number + ": " + v));
        return happened;
    }

    private boolean isOrdered(long order) {
        return town.ledger()
                .transact(books -> books.cards()
                                .find(books.applications()
                                        .find(order)
                                        .orElseThrow()
                                        .card()
                                        .orElseThrow())
                                .orElseThrow()
                                .state()
                        == CardState.ORDERED);
    }

    /** The card of a factory that stopped after its last commit is lost; one of the last transaction is made, but nobody has it. */
    private EmbeddedCard again(long order) {
        if (!isOrdered(order)) {
            town.ledger().run(books -> {
                String number =
                        books.applications().find(order).orElseThrow().card().orElseThrow();
                books.cards().update(books.cards().find(number).orElseThrow().with(CardState.ORDERED));
            });
        }
        return town.make(order);
    }

    private void finish(Resident person, long order, EmbeddedCard made) {
        boolean open = town.ledger()
                .transact(books ->
                        books.applications().find(order).orElseThrow().state().isOpen());
        if (open) {
            clock.pass(Duration.ofDays(1));
            try {
                handOver(town, person, made);
            } catch (RefusedException e) {
                throw new IllegalStateException(person.code() + ": " + e.getMessage(), e);
            }
        }
    }

    private static void handOver(Town through, Resident person, EmbeddedCard card) {
        through.counter()
                .handOver(Attendance.holderWithPassport(person.code()), card, Optional.empty(), CrashOperation.PINS);
    }
}
