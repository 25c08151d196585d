package kazasu.office.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import kazasu.office.LifeEvent;
import kazasu.office.Refusal;
import kazasu.office.RefusedException;
import kazasu.office.Registration;
import kazasu.office.Resident;
import kazasu.office.counter.CardEnds;
import kazasu.office.counter.CounterTerminal;
import kazasu.office.ledger.Books;
import kazasu.office.ledger.RegisterEntry;
import kazasu.office.rules.Dates;
import kazasu.office.rules.LifeEvents;

/** One entry of the register with its effects, in one transaction. */
final class Entries {
    private final CounterTerminal terminal;

    Entries(CounterTerminal terminal) {
        this.terminal = terminal;
    }

    Resident first(Resident person) {
        return terminal.transact(books -> {
            person.attributes().birthDate().date().ifPresent(born -> {
                if (born.isAfter(terminal.today())) {
                    throw new RefusedException(Refusal.DATE_IN_FUTURE);
                }
            });
            books.residents().add(person);
            append(books, LifeEvent.BIRTH, person.code(), terminal.today());
            return person;
        });
    }

    Resident find(String code) {
        return terminal.transact(books -> books.residents()
                .find(code)
                .orElseThrow(() -> new RefusedException(Refusal.APPLICANT_NOT_ON_REGISTER)));
    }

    Resident change(LifeEvent event, String code, UnaryOperator<Resident> change) {
        return change(event, code, terminal.today(), change);
    }

    /**
     * Enters a change and what it does.
     *
     * @param on the day on which it happened, not after today
     * @throws RefusedException {@code APPLICANT_NOT_ON_REGISTER} if the record was deleted, {@code DATE_BEFORE_BIRTH}, {@code
     *     DATE_IN_FUTURE}
     */
    Resident change(LifeEvent event, String code, LocalDate on, UnaryOperator<Resident> change) {
        return terminal.transact(books -> enter(books, event, code, on, change));
    }

    Resident enter(Books books, LifeEvent event, String code, LocalDate on, UnaryOperator<Resident> change) {
        Resident person = living(books, code);
        requirePossible(person, on);
        Resident changed = change.apply(person);
        books.residents().update(changed);
        append(books, event, code, on);
        Instant recorded = LifeEvents.recordedAt(terminal.now(), terminal.switches());
        new CardEnds(terminal, books).happened(event, code, recorded);
        return changed;
    }

    Resident living(Books books, String code) {
        return books.residents()
                .lock(code)
                .filter(person -> !(person.registration() instanceof Registration.Deleted))
                .orElseThrow(() -> new RefusedException(Refusal.APPLICANT_NOT_ON_REGISTER));
    }

    private void requirePossible(Resident person, LocalDate on) {
        LocalDate born = person.attributes().birthDate().date().orElse(LocalDate.MIN);
        Dates.refusal(on, born, terminal.today()).ifPresent(refusal -> {
            throw new RefusedException(refusal, on.toString());
        });
    }

    void append(Books books, LifeEvent event, String code, LocalDate on) {
        note(books, code, on, event.name(), event.title().ja());
    }

    void note(Books books, String code, LocalDate on, String kind, String detail) {
        books.residents().append(new RegisterEntry(code, on, kind, detail));
    }
}
