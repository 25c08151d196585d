package kazasu.office.town;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import kazasu.apdu.CardSlot;
import kazasu.card.EmbeddedCard;
import kazasu.office.RefusedException;
import kazasu.office.Resident;
import kazasu.office.counter.CardOrder;
import kazasu.office.counter.CounterCard;

/**
 * Cuts procedures at every step: at each transaction before and after its commit, at each command before and after the card carries it
 * out, and at each persistent write within. After each cut a new program looks at ledger and card, and either resumes what broke off or
 * gives it up; what {@link Agreement} demands must hold then, and before.
 */
public final class CrashProof {
    private static final int TRIES_OF_ONE = 8;
    private static final LocalDate BORN = LocalDate.of(1985, 6, 6);

    private final Town town;
    private final MovableClock clock;
    private final int density;
    private final boolean bothWays;
    private final List<String> violations = new ArrayList<>();
    private int people;
    private boolean resumes;
    private int transactionCuts;
    private int commandCuts;
    private int writeCuts;

    /**
     * What a proof gave.
     *
     * @param transactionCuts at transactions
     * @param commandCuts at commands, the card being taken out
     * @param writeCuts at persistent writes, the power failing
     * @param violations what should not be: one line each
     */
    public record Figures(int transactionCuts, int commandCuts, int writeCuts, List<String> violations) {
        /** All cuts. */
        public int cuts() {
            return transactionCuts + commandCuts + writeCuts;
        }
    }

    /**
     * A proof.
     *
     * @param town to which people move that it doesn't have yet
     * @param clock the town's
     * @param density cuts within a command that writes: 1 or more, evenly spread; {@link Integer#MAX_VALUE} for all
     * @param bothWays whether each cut is tried twice, resumed and given up; else by turns
     */
    public CrashProof(Town town, MovableClock clock, int density, boolean bothWays) {
        this.bothWays = bothWays;
        this.town = town;
        this.clock = clock;
        this.density = density;
    }

    /** Cuts every procedure everywhere. */
    public Figures run() {
        for (CrashOperation operation : CrashOperation.values()) {
            cut(operation);
        }
        FactoryCuts factory = new FactoryCuts(town, clock, people);
        transactionCuts += factory.run(violations);
        return new Figures(transactionCuts, commandCuts, writeCuts, List.copyOf(violations));
    }

    private void cut(CrashOperation operation) {
        Place place = new Place(operation);
        EmbeddedCard card = place.card();
        String holder = place.holder();
        CutTransactions counted = new CutTransactions(town.ledger()::transact, CutTransactions.NEVER, false);
        CutSlot watched = new CutSlot(card, 0, false);
        operation.prepare(town, card, holder);
        long before = card.persistentWrites();
        operation.run(town.through(counted), watched, holder);
        for (int number = 1; number <= counted.begun(); number++) {
            atTransaction(place, number);
        }
        for (int number = 1; number <= watched.writes().size(); number++) {
            atCommand(place, number);
        }
        for (long write : writes(before, watched.writes())) {
            atWrite(place, write);
        }
    }

    /** Somebody with a card, on which a procedure is tried; somebody else after some tries, before the records grow long. */
    private final class Place {
        private final CrashOperation operation;
        private EmbeddedCard card;
        private String holder;
        private int tries;

        Place(CrashOperation operation) {
            this.operation = operation;
            Resident person = newcomer();
            this.holder = person.code();
            this.card = cardOf(person);
        }

        CrashOperation operation() {
            return operation;
        }

        EmbeddedCard card() {
            return card;
        }

        String holder() {
            return holder;
        }

        void prepare() {
            if (++tries % TRIES_OF_ONE == 0) {
                Resident person = newcomer();
                holder = person.code();
                card = cardOf(person);
            }
            operation.prepare(town, card, holder);
        }
    }

    private Resident newcomer() {
        return town.register().enter(Townsfolk.newcomer(++people, BORN));
    }

    private EmbeddedCard cardOf(Resident person) {
        return town.handedOver(person, CardOrder.of(person.code()), CrashOperation.PINS, clock);
    }

    private void atTransaction(Place place, int number) {
        for (boolean committed : new boolean[] {false, true}) {
            String what = "transaction " + number + (committed ? " committed" : " undone");
            transactionCuts += attempts(
                    place,
                    what,
                    card -> place.operation()
                            .run(
                                    town.through(new CutTransactions(town.ledger()::transact, number, committed)),
                                    card,
                                    place.holder()));
        }
    }

    private void atCommand(Place place, int number) {
        for (boolean carriedOut : new boolean[] {false, true}) {
            String what = "command " + number + (carriedOut ? " carried out" : " not sent");
            commandCuts += attempts(
                    place,
                    what,
                    card -> place.operation().run(town, new CutSlot(place.card(), number, carriedOut), place.holder()));
        }
    }

    private void atWrite(Place place, long write) {
        writeCuts += attempts(place, "write " + write, card -> {
            place.card().cutPowerAfter(write);
            place.operation().run(town, card, place.holder());
        });
    }

    private int attempts(Place place, String what, Consumer<CardSlot> run) {
        if (bothWays) {
            attempt(place, what, true, run);
            attempt(place, what, false, run);
            return 2;
        }
        resumes = !resumes;
        attempt(place, what, resumes, run);
        return 1;
    }

    private void attempt(Place place, String what, boolean resume, Consumer<CardSlot> run) {
        String where = place.operation() + ", " + what + (resume ? ", resumed: " : ", abandoned: ");
        try {
            place.prepare();
            EmbeddedCard card = place.card();
            broken(() -> run.accept(card));
            card.powerOff();
            card.powerOn();
            note(where, agreement(card).always());
            recover(place, resume);
            note(where, agreement(card).closed());
            note(where, agreement(card).always());
        } catch (RuntimeException e) {
            violations.add(where + e);
        }
    }

    /** A cut beyond the end of a shorter run doesn't happen: then the procedure is simply done. */
    private static void broken(Runnable run) {
        try {
            run.run();
        } catch (Crash | RefusedException e) {
            // as wanted
        }
    }

    private void recover(Place place, boolean resume) {
        if (resume) {
            place.operation().resume(town, place.card());
        } else {
            place.operation().abandon(town, place.card());
        }
    }

    private Agreement agreement(EmbeddedCard card) {
        String number = CounterCard.identify(card).number();
        return new Agreement(town.ledger(), card, number, town.terminal().now());
    }

    private void note(String where, List<String> found) {
        found.forEach(violation -> violations.add(where + violation));
    }

    /** Within each command the first and the last write, and some between; counted from the beginning of the procedure. */
    private SortedSet<Long> writes(long before, List<Long> afterEach) {
        SortedSet<Long> chosen = new TreeSet<>();
        long from = 0;
        for (long after : afterEach) {
            long to = after - before;
            long step = Math.max(1, (to - from) / density);
            for (long write = from; write < to; write += step) {
                chosen.add(write);
            }
            if (to > from) {
                chosen.add(to - 1);
            }
            from = to;
        }
        return chosen;
    }
}
