package kazasu.office.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kazasu.office.CardKind;
import kazasu.office.CardRecord;
import kazasu.office.LifeEvent;
import kazasu.office.Registration;
import kazasu.office.Resident;
import kazasu.office.counter.CardEnds;
import kazasu.office.counter.CounterTerminal;
import kazasu.office.ledger.Books;
import kazasu.office.ledger.RegisterEntry;
import kazasu.office.rules.CardValidity;
import kazasu.pki.BasicAttributes;
import kazasu.pki.Municipality;

/** What the calendar does to residents and cards, one transaction a person. */
final class DailyRound {
    private static final String DEPARTURE_NOTICE = "DEPARTURE_NOTICE";
    private static final String CONTINUED = "継続利用";
    /** Of the two terms of a 転入届 the one that counts from the planned day is known before anybody has moved. */
    private static final int DAYS_TO_MOVE_IN = 30;

    private final CounterTerminal terminal;
    private final Entries entries;

    DailyRound(CounterTerminal terminal, Entries entries) {
        this.terminal = terminal;
        this.entries = entries;
    }

    List<CardRecord> run() {
        List<CardRecord> lapsed = new ArrayList<>();
        String municipality = terminal.municipality().code();
        for (Resident person :
                terminal.<List<Resident>>transact(books -> books.residents().of(municipality))) {
            lapsed.addAll(terminal.transact(books -> visit(books, person.code())));
        }
        return lapsed;
    }

    List<CardRecord> run(String code) {
        return terminal.transact(books -> visit(books, code));
    }

    private List<CardRecord> visit(Books books, String code) {
        List<CardRecord> before = living(books, code);
        Resident person = books.residents().lock(code).orElseThrow();
        if (!(person.registration() instanceof Registration.Deleted)) {
            departed(books, person);
            stayEnded(books, code);
            notMovedIn(books, code);
            expired(books, code);
        }
        List<CardRecord> after = living(books, code);
        return before.stream()
                .filter(card -> after.stream().noneMatch(other -> other.number().equals(card.number())))
                .toList();
    }

    private static List<CardRecord> living(Books books, String code) {
        return books.cards().ofHolder(code).stream()
                .filter(card -> !card.state().isOver())
                .toList();
    }

    private void departed(Books books, Resident person) {
        dueDeparture(books, person)
                .ifPresent(notice ->
                        leave(books, person.code(), notice.on(), notice.detail().equals(CONTINUED)));
    }

    private Optional<RegisterEntry> dueDeparture(Books books, Resident person) {
        if (!person.registration().isResident()) {
            return Optional.empty();
        }
        return books.residents().history(person.code()).stream()
                .reduce((older, newer) -> newer)
                .filter(last -> last.kind().equals(DEPARTURE_NOTICE))
                .filter(notice -> !notice.on().isAfter(terminal.today()));
    }

    private void stayEnded(Books books, String code) {
        Resident person = books.residents().find(code).orElseThrow();
        boolean ended =
                person.status().endOfStay().filter(terminal.today()::isAfter).isPresent();
        if (ended && person.registration().isResident()) {
            entries.enter(
                    books,
                    LifeEvent.STAY_ENDED,
                    code,
                    terminal.today(),
                    same -> same.with(new Registration.Deleted(terminal.today(), false)));
        }
    }

    private void notMovedIn(Books books, String code) {
        Resident person = books.residents().find(code).orElseThrow();
        if (person.registration() instanceof Registration.MovingOut move
                && terminal.today().isAfter(move.planned().plusDays(DAYS_TO_MOVE_IN))) {
            lapse(books, code);
        }
    }

    private void lapse(Books books, String code) {
        for (CardRecord card : living(books, code)) {
            if (card.kind() != CardKind.JUKI) {
                new CardEnds(terminal, books).lapse(card, "MOVE_IN_OVERDUE");
                entries.append(books, LifeEvent.CARD_LAPSED, code, terminal.today());
            }
        }
    }

    /** A juki card's certificate outlives the card (rules.md §6). */
    private void expired(Books books, String code) {
        for (CardRecord card : living(books, code)) {
            if (card.kind() != CardKind.JUKI && terminal.today().isAfter(card.expires())) {
                new CardEnds(terminal, books).lapse(card, "CARD_EXPIRED");
                entries.append(books, LifeEvent.CARD_LAPSED, code, terminal.today());
            }
        }
    }

    Resident departure(String code, LocalDate on, boolean continuedUse) {
        return terminal.transact(books -> {
            Resident person = entries.living(books, code);
            if (on.isAfter(terminal.today())) {
                entries.note(books, code, on, DEPARTURE_NOTICE, continuedUse ? CONTINUED : "継続利用なし");
                return person;
            }
            return leave(books, code, on, continuedUse);
        });
    }

    private Resident leave(Books books, String code, LocalDate on, boolean continuedUse) {
        LifeEvent event = continuedUse ? LifeEvent.DEPARTURE_WITH_CONTINUED_USE : LifeEvent.DEPARTURE;
        return entries.enter(books, event, code, on, person -> person.with(new Registration.Abroad(on, continuedUse)));
    }

    Resident moveIn(String code, Municipality to, String address, LocalDate moved) {
        return terminal.transact(books -> {
            Resident before = entries.living(books, code);
            boolean late = before.registration() instanceof Registration.MovingOut move
                    && terminal.today().isAfter(CardValidity.lastDayToMoveIn(move.planned(), moved));
            Resident moving = entries.enter(books, LifeEvent.MOVE_IN, code, moved, person -> {
                BasicAttributes old = person.attributes();
                return person.with(new BasicAttributes(old.name(), old.sex(), old.birthDate(), address))
                        .with(to)
                        .with(new Registration.Registered());
            });
            if (late) {
                lapse(books, code);
            }
            return moving;
        });
    }
}
