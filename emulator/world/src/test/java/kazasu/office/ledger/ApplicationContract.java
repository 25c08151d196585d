package kazasu.office.ledger;

import static kazasu.office.ledger.Specimens.AUTHORITY;
import static kazasu.office.ledger.Specimens.HOLDER;
import static kazasu.office.ledger.Specimens.NOW;
import static kazasu.office.ledger.Specimens.application;
import static kazasu.office.ledger.Specimens.cardNumber;
import static kazasu.office.ledger.Specimens.certificate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import kazasu.office.Application;
import kazasu.office.ApplicationState;
import kazasu.office.CardKind;
import kazasu.office.CertificateId;
import kazasu.office.Procedure;
import kazasu.office.Receipt;
import kazasu.pki.CertificateKind;
import org.junit.jupiter.api.Test;

abstract class ApplicationContract extends Contract {
    private static final Set<CertificateKind> BOTH = Set.of(CertificateKind.values());
    private static final byte[] KEY = {1, 2, 3};

    ApplicationContract(Supplier<Ledger> emptied) {
        super(emptied);
    }

    private Application add(Application application) {
        return ledger.transact(books -> books.applications().add(application));
    }

    private Application found(long id) {
        return ledger.transact(books -> books.applications().find(id)).orElseThrow();
    }

    @Test
    void numbersCountUp() {
        Application first = add(application(BOTH));
        Application second = add(application(BOTH));
        assertThat(first.id()).isPositive();
        assertThat(second.id()).isGreaterThan(first.id());
        assertThat(found(books -> books.applications().find(second.id() + 1))).isEmpty();
    }

    @Test
    void everyStepComesBackAsItWas() {
        Application accepted = add(application(BOTH));
        assertThat(found(accepted.id())).isEqualTo(accepted);
        Application keysMade = accepted.with(Map.of(CertificateKind.SIGNATURE, KEY));
        ledger.run(books -> books.applications().update(keysMade));
        assertThat(found(accepted.id())).usingRecursiveComparison().isEqualTo(keysMade);
        Map<CertificateKind, CertificateId> issued =
                Map.of(CertificateKind.SIGNATURE, new CertificateId(AUTHORITY, BigInteger.TEN));
        Application done = keysMade.issuing(issued).in(ApplicationState.COMPLETED);
        ledger.run(books -> books.applications().update(done));
        assertThat(found(books -> books.applications().lock(accepted.id())).orElseThrow())
                .usingRecursiveComparison()
                .isEqualTo(done);
        Application ended = done.ended(ApplicationState.ABANDONED, "card.gone");
        ledger.run(books -> books.applications().update(ended));
        assertThat(found(accepted.id()).reason()).contains("card.gone");
    }

    @Test
    void everyStateAndProcedureFits() {
        for (Procedure procedure : Procedure.values()) {
            for (ApplicationState state : ApplicationState.values()) {
                Application application = Application.received(procedure, HOLDER, Optional.empty(), Set.of(), NOW)
                        .in(state);
                Application added = add(application);
                assertThat(found(added.id())).isEqualTo(added);
            }
        }
    }

    @Test
    void aKeyThatNobodyAppliedForIsAMistake() {
        Application application =
                application(Set.of(CertificateKind.USER_AUTHENTICATION)).with(Map.of(CertificateKind.SIGNATURE, KEY));
        assertThatIllegalArgumentException().isThrownBy(() -> add(application));
    }

    @Test
    void knowsWhatIsUnfinished() {
        Application open = add(application(BOTH));
        add(application(BOTH).in(ApplicationState.COMPLETED));
        Application issued = add(application(BOTH).in(ApplicationState.ISSUED));
        assertThat(listed(books -> books.applications().unfinished(cardNumber(1))))
                .extracting(Application::id)
                .containsExactly(open.id(), issued.id());
        assertThat(listed(books -> books.applications().unfinished(cardNumber(2))))
                .isEmpty();
        assertThat(listed(books -> books.applications().ofResident(HOLDER))).hasSize(3);
    }

    @Test
    void whatIsNotThereCantBeUpdated() {
        assertThatExceptionOfType(LedgerException.class)
                .isThrownBy(() -> ledger.run(
                        books -> books.applications().update(application(BOTH).numbered(999_999_999))))
                .satisfies(failure -> assertThat(failure.problem()).isEqualTo(LedgerProblem.MISSING));
    }

    @Test
    void keepsReceipts() {
        Application application = add(application(BOTH));
        Receipt free = new Receipt(application.id(), HOLDER, LocalDate.of(2026, 11, 23), 0, "fee.first");
        Receipt paid = new Receipt(application.id(), HOLDER, LocalDate.of(2026, 11, 22), 200, "fee.certificate");
        ledger.run(books -> List.of(free, paid).forEach(books.fees()::add));
        assertThat(listed(books -> books.fees().ofResident(HOLDER))).containsExactly(free, paid);
        assertThatExceptionOfType(LedgerException.class)
                .isThrownBy(() -> ledger.run(
                        books -> books.fees().add(new Receipt(0, HOLDER, LocalDate.of(2026, 11, 22), 0, ""))))
                .satisfies(failure -> assertThat(failure.problem()).isEqualTo(LedgerProblem.MISSING));
    }

    @Test
    void knowsWhoHasHadCertificates() {
        ledger.run(Specimens::furnish);
        assertThat(ledger.<Boolean>transact(books -> books.fees().hasHadCertificates(HOLDER)))
                .isFalse();
        ledger.run(books -> books.certificates().add(certificate(1), CardKind.MY_NUMBER));
        assertThat(ledger.<Boolean>transact(books -> books.fees().hasHadCertificates(HOLDER)))
                .isTrue();
    }
}
