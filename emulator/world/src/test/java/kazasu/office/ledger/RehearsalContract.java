package kazasu.office.ledger;

import static kazasu.office.ledger.Specimens.HOLDER;
import static kazasu.office.ledger.Specimens.NOW;
import static kazasu.office.ledger.Specimens.resident;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigInteger;
import java.util.Set;
import java.util.function.Supplier;
import kazasu.office.CardKind;
import kazasu.office.Receipt;
import kazasu.pki.CertificateKind;
import kazasu.pki.Validity;
import kazasu.pki.status.RevocationReason;
import org.junit.jupiter.api.Test;

abstract class RehearsalContract extends Contract {
    RehearsalContract(Supplier<Ledger> emptied) {
        super(emptied);
    }

    private static boolean isThere(Ledger where, String code) {
        return where.transact(books -> books.residents().find(code)).isPresent();
    }

    @Test
    void whatIsRehearsedIsSeenThereAndGoneAfterwards() {
        ledger.run(books -> books.residents().add(resident(HOLDER)));
        try (Ledger rehearsal = ledger.rehearsal()) {
            rehearsal.run(books -> books.residents().add(resident("00000000027")));
            assertThat(isThere(rehearsal, HOLDER)).isTrue();
            assertThat(isThere(rehearsal, "00000000027")).isTrue();
            assertThat(isThere(ledger, "00000000027")).isFalse();
        }
        assertThat(isThere(ledger, "00000000027")).isFalse();
        assertThat(isThere(ledger, HOLDER)).isTrue();
    }

    @Test
    void aUnitThatFailsLeavesThoseBeforeIt() {
        try (Ledger rehearsal = ledger.rehearsal()) {
            rehearsal.run(books -> books.residents().add(resident(HOLDER)));
            assertThatExceptionOfType(LedgerException.class)
                    .isThrownBy(() -> rehearsal.run(books -> {
                        books.residents().add(resident("00000000027"));
                        books.residents().add(resident(HOLDER));
                    }))
                    .satisfies(failure -> assertThat(failure.problem()).isEqualTo(LedgerProblem.EXISTS));
            assertThat(isThere(rehearsal, HOLDER)).isTrue();
            assertThat(isThere(rehearsal, "00000000027")).isFalse();
            rehearsal.run(books -> books.residents().add(resident("00000000027")));
        }
        assertThat(isThere(ledger, HOLDER)).isFalse();
    }

    @Test
    void numbersThatWereDrawnAreDrawnAgain() {
        BigInteger rehearsed;
        try (Ledger rehearsal = ledger.rehearsal()) {
            rehearsed = rehearsal.transact(books -> books.certificates().nextSerial("signature"));
        }
        BigInteger drawn = ledger.transact(books -> books.certificates().nextSerial("signature"));
        assertThat(drawn).isEqualTo(rehearsed);
    }

    @Test
    void theNewestTimeIsThatOfWhateverWasRecordedLast() {
        assertThat(found(Books::lastEntry)).isEmpty();
        ledger.run(Specimens::furnish);
        ledger.run(books -> {
            long id = books.applications()
                    .add(Specimens.application(Set.of(CertificateKind.SIGNATURE)))
                    .id();
            books.fees().add(new Receipt(id, HOLDER, NOW.atZone(Validity.JAPAN).toLocalDate(), 0, "X"));
        });
        assertThat(found(Books::lastEntry)).contains(NOW);
        ledger.run(books -> books.certificates()
                .add(Specimens.certificate(7, Specimens.END, NOW.plusSeconds(5)), CardKind.MY_NUMBER));
        assertThat(found(Books::lastEntry)).contains(NOW.plusSeconds(5));
        ledger.run(books -> books.revocations()
                .revoke(Specimens.certificate(7).id(), RevocationReason.SUPERSEDED, "RENEWAL", NOW.plusSeconds(9)));
        assertThat(found(Books::lastEntry)).contains(NOW.plusSeconds(9));
    }
}
