package kazasu.office.counter;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Optional;
import kazasu.office.Application;
import kazasu.office.CardKind;
import kazasu.office.CardRecord;
import kazasu.office.CardState;
import kazasu.office.Procedure;
import kazasu.office.Refusal;
import kazasu.office.RefusedException;
import kazasu.office.Resident;
import kazasu.office.ledger.Books;
import kazasu.office.rules.CardTerms;
import kazasu.office.rules.CardValidity;
import kazasu.office.rules.Eligibility;
import kazasu.office.rules.FeeCase;

/** 交付申請: a card is ordered from the factory (rules.md §4.2). Who the applicant is, is checked when it is handed over. */
final class CardOrders {
    private static final BigInteger NUMBERS = BigInteger.TEN.pow(16);

    private final CounterTerminal terminal;

    CardOrders(CounterTerminal terminal) {
        this.terminal = terminal;
    }

    /** The first card, or one in place of a card that has ended. */
    Application first(CardOrder order) {
        return receive(order, Procedure.FIRST_ISSUE, hearing -> {
            hearing.standings().held(order.resident(), CardKind.MY_NUMBER).ifPresent(held -> {
                throw new RefusedException(Refusal.CARD_ALREADY_HELD);
            });
            return FeeCase.FIRST_LOAD;
        });
    }

    /** In place of one that is lost: the lost one lapses at once, with its certificates (rules.md §2.3). */
    Application afterLoss(CardOrder order) {
        return receive(order, Procedure.CARD_REISSUE, hearing -> {
            CardRecord lost = hearing.standings()
                    .held(order.resident(), CardKind.MY_NUMBER)
                    .orElseThrow(() -> new RefusedException(Refusal.CARD_UNKNOWN));
            new CardEnds(terminal, hearing.books()).lapse(lost, "CARD_REISSUE");
            return order.kinds().isEmpty() ? FeeCase.CARD_ONLY_AFTER_LOSS : FeeCase.CARD_AFTER_LOSS;
        });
    }

    private interface Condition {
        FeeCase require(Hearing hearing);
    }

    private Application receive(CardOrder order, Procedure procedure, Condition condition) {
        String number = terminal.transact(this::freeNumber);
        Attendance absent = Attendance.holder(order.resident());
        Admission.Asked asked = new Admission.Asked(
                procedure,
                kazasu.office.rules.Procedure.OWN_CHECK, // nobody's identity is checked yet
                absent,
                Optional.empty(),
                order.kinds());
        return new Admission(terminal).receive(asked, hearing -> {
            FeeCase fee = condition.require(hearing);
            hearing.requireEligible(order.pinless());
            requirePossible(order);
            hearing.books().cards().add(ordered(hearing.person(), number, order.pinless()));
            return Application.received(procedure, order.resident(), Optional.of(number), order.kinds(), terminal.now())
                    .charged(fee.name());
        });
    }

    private void requirePossible(CardOrder order) {
        if (order.pinless()) {
            Eligibility.cardWithoutPins(terminal.today()).ifPresent(refusal -> {
                throw new RefusedException(refusal);
            });
        }
    }

    private CardRecord ordered(Resident person, String number, boolean pinless) {
        CardValidity.newCard(terminal.today()).ifPresent(refusal -> {
            throw new RefusedException(refusal);
        });
        return new CardRecord(
                number,
                CardKind.MY_NUMBER,
                person.code(),
                terminal.today(),
                lastDay(terminal, person, terminal.today()),
                CardState.ORDERED,
                pinless);
    }

    /** The last day of a card that is made today. */
    static LocalDate lastDay(CounterTerminal terminal, Resident person, LocalDate received) {
        LocalDate born =
                Hearing.born(person).orElseThrow(() -> new RefusedException(Refusal.APPLICANT_BIRTHDAY_UNKNOWN));
        return CardValidity.lastDay(
                new CardTerms(born, received, terminal.today(), person.status()), terminal.switches());
    }

    /** Sixteen digits that no card has. */
    String freeNumber(Books books) {
        while (true) {
            byte[] random = new byte[8];
            terminal.chance().nextBytes(random);
            String number = String.format("%016d", new BigInteger(1, random).mod(NUMBERS));
            if (books.cards().find(number).isEmpty()) {
                return number;
            }
        }
    }
}
