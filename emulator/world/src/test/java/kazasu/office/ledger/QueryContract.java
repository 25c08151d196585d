package kazasu.office.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigInteger;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import kazasu.office.CertificateId;
import kazasu.office.RelyingParty;
import kazasu.office.StatusQuery;
import kazasu.pki.CertificateKind;
import org.junit.jupiter.api.Test;

abstract class QueryContract extends Contract {
    private static final YearMonth NOVEMBER = YearMonth.of(2022, 11);
    /** Midnight in Japan. */
    private static final Instant BEGINNING = Instant.parse("2022-10-31T15:00:00Z");

    private static final Instant END = Instant.parse("2022-11-30T15:00:00Z");

    QueryContract(Supplier<Ledger> emptied) {
        super(emptied);
    }

    private static StatusQuery query(String party, Instant at, int yen) {
        // a certificate of somebody else's, with the longest number there can be
        CertificateId id = new CertificateId("unknown", BigInteger.TWO.pow(158));
        return new StatusQuery(party, id, at, "UNKNOWN", yen);
    }

    @Test
    void keepsWhatAPartyNotified() {
        RelyingParty none = new RelyingParty("役所 \"A\"", Set.of());
        RelyingParty both = new RelyingParty("役所 \"A\"", Set.of(CertificateKind.values()));
        ledger.run(books -> books.queries().register(none));
        assertThat(found(books -> books.queries().party(none.name()))).contains(none);
        ledger.run(books -> books.queries().register(both));
        assertThat(found(books -> books.queries().party(none.name()))).contains(both);
        assertThat(found(books -> books.queries().party("B"))).isEmpty();
    }

    @Test
    void billsAMonthInJapan() {
        List<StatusQuery> november = List.of(query("A", BEGINNING, 20), query("A", END.minusMillis(1), 2));
        ledger.run(books -> {
            books.queries().register(new RelyingParty("A", Set.of()));
            books.queries().register(new RelyingParty("B", Set.of()));
            november.forEach(books.queries()::add);
            books.queries().add(query("A", BEGINNING.minusMillis(1), 1000));
            books.queries().add(query("A", END, 1000));
            books.queries().add(query("B", BEGINNING, 1000));
        });
        assertThat(ledger.<Bill>transact(books -> books.queries().bill("A", NOVEMBER)))
                .isEqualTo(new Bill("A", NOVEMBER, 2, 22));
        assertThat(listed(books -> books.queries().of("A", NOVEMBER))).isEqualTo(november);
        assertThat(ledger.<Bill>transact(books -> books.queries().bill("A", YearMonth.of(2021, 1))))
                .isEqualTo(new Bill("A", YearMonth.of(2021, 1), 0, 0));
    }

    @Test
    void aPartyThatIsNotThereIsNotBilled() {
        assertThatExceptionOfType(LedgerException.class)
                .isThrownBy(() -> ledger.run(books -> books.queries().add(query("C", BEGINNING, 2))))
                .satisfies(failure -> assertThat(failure.problem()).isEqualTo(LedgerProblem.MISSING));
    }

    @Test
    void aNumberThatNoCertificateCanHaveIsKeptAsZero() {
        CertificateId impossible = new CertificateId("signature-2023", BigInteger.TWO.pow(4000));
        ledger.run(books -> {
            books.queries().register(new RelyingParty("A", Set.of()));
            books.queries().add(new StatusQuery("A", impossible, BEGINNING, "UNKNOWN", 0));
        });
        assertThat(listed(books -> books.queries().of("A", NOVEMBER)))
                .extracting(query -> query.certificate().serialNumber())
                .containsExactly(BigInteger.ZERO);
    }
}
