package kazasu.office.ledger;

import static kazasu.office.ledger.Specimens.HOLDER;
import static kazasu.office.ledger.Specimens.resident;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

abstract class TransactionContract extends Contract {
    TransactionContract(Supplier<Ledger> emptied) {
        super(emptied);
    }

    private boolean isThere(String code) {
        return ledger.transact(books -> books.residents().find(code)).isPresent();
    }

    @Test
    void whatThrowsLeavesNothing() {
        IllegalStateException thrown = new IllegalStateException("in the middle");
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> ledger.run(books -> {
                    books.residents().add(resident(HOLDER));
                    throw thrown;
                }))
                .isSameAs(thrown);
        assertThat(isThere(HOLDER)).isFalse();
    }

    @Test
    void whatReturnsIsRecordedWhole() {
        ledger.run(books -> {
            books.residents().add(resident(HOLDER));
            books.residents().add(resident("00000000027"));
        });
        assertThat(isThere(HOLDER)).isTrue();
        assertThat(isThere("00000000027")).isTrue();
    }

    @Test
    void aFailureThatTheWorkSwallowsFailsTheTransaction() {
        assertThatExceptionOfType(LedgerException.class)
                .isThrownBy(() -> ledger.run(books -> {
                    books.residents().add(resident("00000000027"));
                    books.residents().add(resident(HOLDER));
                    try {
                        books.residents().add(resident(HOLDER));
                    } catch (LedgerException e) {
                        assertThat(e.problem()).isEqualTo(LedgerProblem.EXISTS);
                    }
                }));
        assertThat(isThere("00000000027")).isFalse();
    }

    @Test
    void aTransactionWithinATransactionIsAMistake() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> ledger.run(books -> ledger.run(again -> {})));
        ledger.run(books -> {});
    }

    @Test
    void messagesQuoteNoEntry() {
        ledger.run(books -> books.residents().add(resident(HOLDER)));
        assertThatExceptionOfType(LedgerException.class)
                .isThrownBy(() -> ledger.run(books -> books.residents().add(resident(HOLDER))))
                .withMessageNotContainingAny(HOLDER, "insert", "検証", "resident_pkey")
                .withNoCause()
                .satisfies(failure -> assertThat(failure.text().ja()).contains("既にあります"))
                .satisfies(failure -> assertThat(failure.getSuppressed()).isEmpty());
    }

    @Test
    void emptyingDeletesEverything() {
        ledger.run(Specimens::furnish);
        ledger.empty();
        ledger.run(Specimens::furnish);
    }
}
