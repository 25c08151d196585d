package kazasu.office.ledger;

import static kazasu.office.ledger.Specimens.AUTHORITY;
import static kazasu.office.ledger.Specimens.MAEBASHI;
import static kazasu.office.ledger.Specimens.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import kazasu.office.PublishedList;
import kazasu.pki.Municipality;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

abstract class PublicationContract extends Contract {
    private static final Partition PARTITION = new Partition(AUTHORITY, MAEBASHI);
    private static final Partition OTHER = new Partition("signature-2019", MAEBASHI);
    private static final Duration DAY = Duration.ofDays(1);

    PublicationContract(Supplier<Ledger> emptied) {
        super(emptied);
    }

    @BeforeEach
    void open() {
        ledger.run(books -> {
            books.publications().open(PARTITION);
            books.publications().open(OTHER);
            books.publications().open(PARTITION);
        });
    }

    private BigInteger publish(Partition partition, Instant at, byte[] encoded) {
        return ledger.transact(books -> {
            BigInteger number = books.publications().nextNumber(partition);
            books.publications()
                    .add(new PublishedList(
                            partition.authority(), partition.municipality().code(), number, at, at.plus(DAY), encoded));
            return number;
        });
    }

    private Optional<PublishedList> latest(Instant asOf) {
        return ledger.transact(books -> books.publications().latest(AUTHORITY, "10201", asOf));
    }

    @Test
    void partitionsAreOpenOnce() {
        assertThat(listed(books -> books.publications().partitions())).containsExactly(OTHER, PARTITION);
    }

    @Test
    void everyPartitionCountsItsOwn() {
        assertThat(publish(PARTITION, NOW, new byte[1])).isEqualTo(BigInteger.ONE);
        assertThat(publish(PARTITION, NOW.plus(DAY), new byte[1])).isEqualTo(BigInteger.TWO);
        assertThat(publish(OTHER, NOW, new byte[1])).isEqualTo(BigInteger.ONE);
        Partition closed = new Partition(AUTHORITY, new Municipality("Tokyo-to", "Katsushika-ku", "13122"));
        assertThatExceptionOfType(LedgerException.class)
                .isThrownBy(() -> publish(closed, NOW, new byte[1]))
                .satisfies(failure -> assertThat(failure.problem()).isEqualTo(LedgerProblem.MISSING));
    }

    @Test
    void whoPublishesAtOnceGetsDifferentNumbers() {
        List<BigInteger> numbers = Crowd.of(4, thread -> publish(PARTITION, NOW, new byte[1]));
        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(LongStream.rangeClosed(1, 4)
                        .mapToObj(BigInteger::valueOf)
                        .toList());
    }

    @Test
    void findsTheListOfAnyPastTime() {
        publish(PARTITION, NOW, new byte[] {1});
        publish(PARTITION, NOW.plus(DAY), new byte[] {2});
        assertThat(latest(NOW.minusMillis(1))).isEmpty();
        assertThat(latest(NOW).orElseThrow().encoded()).containsExactly(1);
        assertThat(latest(NOW.plus(DAY).minusMillis(1)).orElseThrow().encoded()).containsExactly(1);
        PublishedList last = latest(NOW.plus(DAY.multipliedBy(100))).orElseThrow();
        assertThat(last.encoded()).containsExactly(2);
        assertThat(last.thisUpdate()).isEqualTo(NOW.plus(DAY));
        assertThat(last.nextUpdate()).isEqualTo(NOW.plus(DAY).plus(DAY));
    }

    @Test
    void keepsAListOfAHundredThousandEntries() {
        byte[] encoded = new byte[3_700_000];
        new Random(1).nextBytes(encoded);
        publish(PARTITION, NOW, encoded);
        assertThat(latest(NOW).orElseThrow().encoded()).isEqualTo(encoded);
    }

    @Test
    void keepsWhatWasMadePublic() {
        Notice notice = new Notice(AUTHORITY, "AUTHORITY_KEY_COMPROMISE", NOW);
        ledger.run(books -> books.publications().announce(notice));
        assertThat(listed(books -> books.publications().notices(NOW))).containsExactly(notice);
        assertThat(listed(books -> books.publications().notices(NOW.minusMillis(1))))
                .isEmpty();
    }
}
