package kazasu.office.ledger;

import static kazasu.office.ledger.Specimens.HOLDER;
import static kazasu.office.ledger.Specimens.card;
import static kazasu.office.ledger.Specimens.cardNumber;
import static kazasu.office.ledger.Specimens.resident;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import kazasu.office.CardKind;
import kazasu.office.CardState;
import kazasu.office.Registration;
import kazasu.office.Registration.Abroad;
import kazasu.office.Registration.Deleted;
import kazasu.office.Registration.MovingOut;
import kazasu.office.Registration.Registered;
import kazasu.office.ResidenceStatus;
import kazasu.office.ResidenceStatus.HighlySkilled2;
import kazasu.office.ResidenceStatus.JapaneseNational;
import kazasu.office.ResidenceStatus.MidToLongTerm;
import kazasu.office.ResidenceStatus.PermanentResident;
import kazasu.office.ResidenceStatus.SpecialPermanentResident;
import kazasu.office.Resident;
import kazasu.pki.BasicAttributes;
import kazasu.pki.BirthDate;
import kazasu.pki.Municipality;
import kazasu.pki.Sex;
import org.junit.jupiter.api.Test;

abstract class ResidentContract extends Contract {
    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);

    ResidentContract(Supplier<Ledger> emptied) {
        super(emptied);
    }

    private Optional<Resident> find(String code) {
        return ledger.transact(books -> books.residents().find(code));
    }

    /** Every status with every registration, of people whose birthday is known in part, with characters beyond 16 bits. */
    private static List<Resident> allSorts() {
        List<ResidenceStatus> statuses = List.of(
                new JapaneseNational(),
                new PermanentResident(),
                new SpecialPermanentResident(),
                new HighlySkilled2(),
                new MidToLongTerm(LocalDate.of(9999, 12, 31)));
        List<Registration> registrations = List.of(
                new Registered(),
                new MovingOut(DAY),
                new Abroad(DAY, true),
                new Abroad(DAY, false),
                new Deleted(DAY, true),
                new Deleted(DAY, false));
        List<Resident> residents = new ArrayList<>();
        for (ResidenceStatus status : statuses) {
            for (Registration registration : registrations) {
                residents.add(new Resident(
                        String.format("%011d", residents.size()),
                        new BasicAttributes("𠮷野　𩸽", Sex.UNKNOWN, new BirthDate(1901, 2, 0), "東京都葛󠄀飾区 １－２"),
                        new Municipality("Tokyo-to", "Katsushika-ku", "13122"),
                        status,
                        registration,
                        residents.size() % 2 == 0,
                        residents.isEmpty() ? Optional.empty() : Optional.of("00000000000")));
            }
        }
        return residents;
    }

    @Test
    void keepsEverySortOfResident() {
        List<Resident> all = allSorts();
        ledger.run(books -> all.forEach(books.residents()::add));
        assertThat(listed(books -> books.residents().of("13122"))).isEqualTo(all);
        assertThat(listed(books -> books.residents().of("10201"))).isEmpty();
    }

    @Test
    void changesOneResident() {
        ledger.run(books -> {
            books.residents().add(resident(HOLDER));
            books.residents().add(resident("00000000027"));
        });
        Resident moved = resident(HOLDER)
                .with(new Municipality("Tokyo-to", "Katsushika-ku", "13122"))
                .with(new Abroad(DAY, true));
        ledger.run(books -> books.residents().update(moved));
        assertThat(find(HOLDER)).contains(moved);
        assertThat(find("00000000027")).contains(resident("00000000027"));
    }

    @Test
    void findsNobodyUnderAnotherCode() {
        assertThat(find(HOLDER)).isEmpty();
        assertThat(found(books -> books.residents().lock(HOLDER))).isEmpty();
        assertThatExceptionOfType(LedgerException.class)
                .isThrownBy(() -> ledger.run(books -> books.residents().update(resident(HOLDER))))
                .satisfies(failure -> assertThat(failure.problem()).isEqualTo(LedgerProblem.MISSING));
    }

    @Test
    void refusesTextThatOneOfTheDatabasesWouldChange() {
        for (String bad : List.of("A\0B", "half \uD842", "\uDFB7 half")) {
            RegisterEntry entry = new RegisterEntry(HOLDER, DAY, "NAME", bad);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ledger.run(books -> books.residents().append(entry)));
        }
    }

    @Test
    void keepsWhatHappenedInTheOrderNoted() {
        RegisterEntry later = new RegisterEntry(HOLDER, DAY, "MOVE_IN", "𠮷野町一丁目");
        RegisterEntry earlier = new RegisterEntry(HOLDER, LocalDate.of(1868, 1, 25), "BIRTH", "");
        ledger.run(books -> {
            books.residents().add(resident(HOLDER));
            books.residents().append(later);
            books.residents().append(earlier);
        });
        assertThat(listed(books -> books.residents().history(HOLDER))).containsExactly(later, earlier);
        assertThatExceptionOfType(LedgerException.class)
                .isThrownBy(() -> ledger.run(
                        books -> books.residents().append(new RegisterEntry("99999999999", DAY, "BIRTH", ""))))
                .satisfies(failure -> assertThat(failure.problem()).isEqualTo(LedgerProblem.MISSING));
    }

    @Test
    void keepsCardsOfOneDayInTheOrderEntered() {
        ledger.run(books -> {
            books.residents().add(resident(HOLDER));
            books.cards().add(card(2, CardKind.MY_NUMBER));
            books.cards().add(card(1, CardKind.IPHONE));
        });
        assertThat(listed(books -> books.cards().ofHolder(HOLDER)))
                .containsExactly(card(2, CardKind.MY_NUMBER), card(1, CardKind.IPHONE));
    }

    @Test
    void keepsCardsOfEveryKind() {
        ledger.run(books -> {
            books.residents().add(resident(HOLDER));
            books.cards().add(card(1, CardKind.MY_NUMBER));
            books.cards().add(card(2, CardKind.IPHONE));
            books.cards().update(card(2, CardKind.IPHONE).with(CardState.LAPSED).pinless(true));
        });
        assertThat(listed(books -> books.cards().ofHolder(HOLDER)))
                .containsExactly(
                        card(1, CardKind.MY_NUMBER),
                        card(2, CardKind.IPHONE).with(CardState.LAPSED).pinless(true));
        assertThat(found(books -> books.cards().find(cardNumber(3)))).isEmpty();
        assertThatExceptionOfType(LedgerException.class)
                .isThrownBy(() -> ledger.run(books -> books.cards().update(card(3, CardKind.JUKI))))
                .satisfies(failure -> assertThat(failure.problem()).isEqualTo(LedgerProblem.MISSING));
    }
}
