package kazasu.office.counter;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import kazasu.office.Application;
import kazasu.office.ApplicationState;
import kazasu.office.CardKind;
import kazasu.office.CardRecord;
import kazasu.office.CertificateRecord;
import kazasu.office.Refusal;
import kazasu.office.RefusedException;
import kazasu.office.Registration;
import kazasu.office.Resident;
import kazasu.office.Standing;
import kazasu.office.ledger.Books;
import kazasu.office.rules.CertificateStanding;
import kazasu.office.rules.Circumstance;
import kazasu.office.rules.Eligibility;
import kazasu.office.rules.IdentityCheck.Outcome;
import kazasu.office.rules.Papers;
import kazasu.office.rules.Visit;
import kazasu.office.rules.Visit.Place;
import kazasu.pki.CertificateKind;

/** One application under review, within a transaction. */
final class Hearing {
    private final CounterTerminal terminal;
    private final Books books;
    private final Admission.Asked asked;
    private final Standings standings;
    private boolean sameDay;

    Hearing(CounterTerminal terminal, Books books, Admission.Asked asked) {
        this.terminal = terminal;
        this.books = books;
        this.asked = asked;
        this.standings = new Standings(terminal, books);
    }

    Books books() {
        return books;
    }

    Admission.Asked asked() {
        return asked;
    }

    Standings standings() {
        return standings;
    }

    void found(Outcome outcome) {
        sameDay = outcome instanceof Outcome.SameDay;
    }

    /** Whether it is done now; else the holder is asked by post first, and nothing is. */
    boolean isSameDay() {
        return sameDay;
    }

    /** The person whom it is about. */
    Resident person() {
        return standings.resident(asked.who().resident());
    }

    /** The application as it was asked for. */
    Application application() {
        return asked.application(terminal.now());
    }

    /** The 照会書 that was sent for the same, if the reply is awaited. */
    Optional<Application> inquiry() {
        return books.applications().ofResident(asked.who().resident()).stream()
                .filter(open -> open.state() == ApplicationState.INQUIRY_SENT)
                .filter(open -> open.procedure() == asked.procedure())
                .findFirst();
    }

    /** The visit as the rules see it. */
    Visit visit() {
        Resident person = person();
        Papers shown = asked.who().papers();
        boolean slot = asked.card().isPresent() && asked.visit() != kazasu.office.rules.Procedure.HAND_OVER;
        return new Visit(
                asked.visit(),
                asked.who().visitor(),
                place(person),
                terminal.today(),
                needsLegalRepresentative(person),
                standing(person),
                person.attributes().address(),
                slot ? shown.withCard(shown.pinsKnown()) : shown);
    }

    private Place place(Resident person) {
        boolean here =
                person.municipality().code().equals(terminal.municipality().code());
        if (person.registration() instanceof Registration.Abroad) {
            return here ? Place.ABROAD_AT_HOME_REGISTRY : Place.ABROAD_ELSEWHERE;
        }
        return here ? Place.RESIDENCE : Place.OTHER_MUNICIPALITY;
    }

    private boolean needsLegalRepresentative(Resident person) {
        return born(person)
                .map(born -> Eligibility.needsLegalRepresentative(
                        born, terminal.today(), person.adultWard(), terminal.switches()))
                .orElse(person.adultWard());
    }

    /** Expired, if one of the certificates that it is about is. */
    private CertificateStanding standing(Resident person) {
        Set<CertificateStanding> all = EnumSet.noneOf(CertificateStanding.class);
        asked.kinds().forEach(kind -> all.add(standing(person, kind)));
        return all.contains(CertificateStanding.EXPIRED)
                ? CertificateStanding.EXPIRED
                : all.stream().findFirst().orElse(CertificateStanding.NONE);
    }

    /** How somebody's newest certificate of a kind on the card of the hearing stands. */
    CertificateStanding standing(Resident person, CertificateKind kind) {
        return books.certificates().ofHolder(person.code()).stream()
                .filter(record -> record.kind() == kind)
                .filter(record -> asked.card().filter(record.card()::equals).isPresent())
                .reduce((older, newer) -> newer)
                .map(record -> standing(terminal, books, record))
                .orElse(CertificateStanding.NONE);
    }

    /** How a certificate stands now. */
    static CertificateStanding standing(CounterTerminal terminal, Books books, CertificateRecord record) {
        Standing standing =
                books.revocations().standing(record.id(), terminal.now()).orElseThrow();
        if (standing instanceof Standing.Held) {
            return CertificateStanding.HELD;
        }
        if (standing instanceof Standing.Revoked) {
            return CertificateStanding.REVOKED;
        }
        return standing instanceof Standing.Expired ? CertificateStanding.EXPIRED : CertificateStanding.VALID;
    }

    /**
     * That the person may have the certificates asked for (rules.md §2.2).
     *
     * @param pinless whether they go onto a card without PINs
     */
    void requireEligible(boolean pinless) {
        Resident person = person();
        LocalDate born = born(person).orElseThrow(() -> new RefusedException(Refusal.APPLICANT_BIRTHDAY_UNKNOWN));
        for (CertificateKind kind : asked.kinds()) {
            Eligibility.refusal(kind, born, terminal.today(), circumstances(person, pinless), terminal.switches())
                    .ifPresent(refusal -> {
                        throw new RefusedException(refusal);
                    });
        }
    }

    /** The certificates, of those asked for, that the person may have. */
    Set<CertificateKind> eligible(boolean pinless) {
        Resident person = person();
        LocalDate born = born(person).orElseThrow(() -> new RefusedException(Refusal.APPLICANT_BIRTHDAY_UNKNOWN));
        Set<CertificateKind> kinds = EnumSet.noneOf(CertificateKind.class);
        kinds.addAll(
                Eligibility.certificates(born, terminal.today(), circumstances(person, pinless), terminal.switches()));
        kinds.retainAll(asked.kinds());
        return kinds;
    }

    private static Set<Circumstance> circumstances(Resident person, boolean pinless) {
        Set<Circumstance> all = EnumSet.noneOf(Circumstance.class);
        if (person.adultWard()) {
            all.add(Circumstance.ADULT_WARD);
        }
        if (pinless) {
            all.add(Circumstance.CARD_WITHOUT_PINS);
        }
        if (person.registration() instanceof Registration.Abroad abroad) {
            all.add(abroad.continuedUse() ? Circumstance.ABROAD_WITH_CONTINUED_USE : Circumstance.ABROAD);
        }
        return all;
    }

    /** The card in the slot: the person's, usable, with nothing else open. */
    CardRecord usableCard() {
        CardRecord card = foundCard();
        standings.requireUsable(card);
        standings.requireNothingOpen(card.number());
        return card;
    }

    /** The card in the slot: the person's, in whatever state, with nothing else open. */
    CardRecord ownCard() {
        CardRecord card = foundCard();
        standings.requireNothingOpen(card.number());
        return card;
    }

    private CardRecord foundCard() {
        String number = asked.card().orElseThrow(() -> new RefusedException(Refusal.CARD_NOT_BROUGHT));
        CardRecord card =
                books.cards().find(number).orElseThrow(() -> new RefusedException(Refusal.CARD_UNKNOWN, number));
        standings.requireOf(person(), card);
        return card;
    }

    /** That a card was issued in the ledger as what it says that it is. */
    static void requireKind(CardRecord record, CardKind told) {
        if (record.kind() != told) {
            throw new RefusedException(Refusal.CARD_FOREIGN);
        }
    }

    static Optional<LocalDate> born(Resident person) {
        return person.attributes().birthDate().date();
    }
}
