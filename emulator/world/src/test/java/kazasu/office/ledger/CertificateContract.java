package kazasu.office.ledger;

import static kazasu.office.ledger.Specimens.AUTHORITY;
import static kazasu.office.ledger.Specimens.HOLDER;
import static kazasu.office.ledger.Specimens.NOW;
import static kazasu.office.ledger.Specimens.cardNumber;
import static kazasu.office.ledger.Specimens.certificate;
import static kazasu.office.ledger.Specimens.replacing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import kazasu.office.CardKind;
import kazasu.office.CertificateId;
import kazasu.office.CertificateRecord;
import kazasu.pki.CertificateKind;
import kazasu.pki.status.RevocationReason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

abstract class CertificateContract extends Contract {
    CertificateContract(Supplier<Ledger> emptied) {
        super(emptied);
    }

    @BeforeEach
    void furnish() {
        ledger.run(Specimens::furnish);
    }

    private void add(CertificateRecord record, CardKind card) {
        ledger.run(books -> books.certificates().add(record, card));
    }

    private List<CertificateRecord> all() {
        return ledger.transact(books -> books.certificates().ofHolder(HOLDER));
    }

    @Test
    void keepsACertificateAsItIs() {
        CertificateRecord record = replacing(certificate(7), new CertificateId("signature-2019", BigInteger.TEN));
        add(record, CardKind.MY_NUMBER);
        assertThat(all()).containsExactly(record);
        assertThat(found(books -> books.certificates().find(record.id()))).contains(record);
        assertThat(found(books -> books.certificates().find(record.certificate())))
                .contains(record);
        assertThat(listed(books -> books.certificates().ofCard(cardNumber(1)))).containsExactly(record);
        assertThat(listed(books -> books.certificates().ofCard(cardNumber(2)))).isEmpty();
    }

    @Test
    void findsNoneByAnotherNumberHoweverLong() {
        add(certificate(7), CardKind.MY_NUMBER);
        for (BigInteger number : List.of(BigInteger.ZERO, BigInteger.ONE.negate(), BigInteger.TWO.pow(159))) {
            CertificateId other = new CertificateId(AUTHORITY, number);
            assertThat(found(books -> books.certificates().find(other))).isEmpty();
            assertThat(found(books -> books.revocations().standing(other, NOW))).isEmpty();
        }
        CertificateId otherAuthority = new CertificateId("signature-2019", BigInteger.valueOf(7));
        assertThat(found(books -> books.certificates().find(otherAuthority))).isEmpty();
        assertThat(found(books -> books.certificates().find(certificate(8).certificate())))
                .isEmpty();
    }

    @Test
    void issuesNoSecondOneWhileOneIsLive() {
        add(certificate(1), CardKind.MY_NUMBER);
        assertThatExceptionOfType(DuplicateIssuanceException.class)
                .isThrownBy(() -> add(certificate(2), CardKind.MY_NUMBER));
        ledger.run(books -> books.revocations().hold(certificate(1).id(), "LOST", NOW));
        assertThatExceptionOfType(DuplicateIssuanceException.class)
                .isThrownBy(() -> add(certificate(2), CardKind.MY_NUMBER));
        assertThat(all()).containsExactly(certificate(1));
    }

    @Test
    void phonesStandBesideTheCard() {
        add(certificate(1), CardKind.MY_NUMBER);
        add(certificate(2), CardKind.ANDROID);
        add(certificate(3), CardKind.IPHONE);
        assertThat(listed(books -> books.certificates().live(HOLDER, NOW))).hasSize(3);
        assertThat(listed(books -> books.certificates().liveOn(cardNumber(1), NOW)))
                .hasSize(3);
        assertThat(listed(books -> books.certificates().live(HOLDER, Specimens.END.plusSeconds(1))))
                .isEmpty();
        for (CardKind kind : List.of(CardKind.MY_NUMBER, CardKind.ANDROID, CardKind.IPHONE)) {
            assertThatExceptionOfType(DuplicateIssuanceException.class).isThrownBy(() -> add(certificate(4), kind));
        }
        assertThat(found(books -> books.certificates().live(HOLDER, CertificateKind.SIGNATURE, CardKind.ANDROID, NOW)))
                .contains(certificate(2));
        assertThat(found(books ->
                        books.certificates().live(HOLDER, CertificateKind.USER_AUTHENTICATION, CardKind.ANDROID, NOW)))
                .isEmpty();
    }

    @Test
    void severalIphonesStandSideBySide() {
        add(certificate(1), CardKind.IPHONE);
        CertificateRecord other = with(certificate(2), HOLDER, cardNumber(2), "10201");
        add(other, CardKind.IPHONE);
        assertThat(found(books -> books.certificates().live(HOLDER, CertificateKind.SIGNATURE, CardKind.IPHONE, NOW)))
                .contains(other);
        assertThat(listed(books -> books.certificates().live(HOLDER, NOW))).hasSize(2);
    }

    @Test
    void aRevokedOneMakesRoomInTheSameTransaction() {
        add(certificate(1), CardKind.MY_NUMBER);
        ledger.run(books -> {
            books.revocations().revoke(certificate(1).id(), RevocationReason.SUPERSEDED, "RENEWAL", NOW);
            books.certificates().add(replacing(certificate(2), certificate(1).id()), CardKind.MY_NUMBER);
        });
        ledger.run(books -> {
            books.revocations().revoke(certificate(2).id(), RevocationReason.SUPERSEDED, "RENEWAL", NOW);
            books.certificates().add(replacing(certificate(3), certificate(2).id()), CardKind.MY_NUMBER);
        });
        assertThat(listed(
                        books -> books.certificates().successors(certificate(1).id())))
                .extracting(record -> record.id().serialNumber().intValue())
                .containsExactly(2, 3);
        assertThat(listed(
                        books -> books.certificates().successors(certificate(3).id())))
                .isEmpty();
    }

    @Test
    void oneThatEndedMakesRoomButNotInItsLastSecond() {
        Instant end = Instant.parse("2027-05-04T14:59:59Z");
        add(certificate(1, end, NOW), CardKind.MY_NUMBER);
        Instant lastMoment = end.plusMillis(999);
        assertThat(live(lastMoment)).isTrue();
        assertThatExceptionOfType(DuplicateIssuanceException.class)
                .isThrownBy(() -> add(certificate(2, Specimens.END, lastMoment), CardKind.MY_NUMBER));
        Instant over = end.plusSeconds(1);
        assertThat(live(over)).isFalse();
        add(certificate(2, Specimens.END, over), CardKind.MY_NUMBER);
        assertThat(all()).hasSize(2);
    }

    private boolean live(Instant at) {
        return ledger.transact(
                        books -> books.certificates().live(HOLDER, CertificateKind.SIGNATURE, CardKind.MY_NUMBER, at))
                .isPresent();
    }

    @Test
    void givesEveryNumberOnceAndNoneTwiceToThreadsThatDrawAtOnce() {
        List<Long> drawn = Crowd.of(
                        4,
                        thread -> LongStream.range(0, 25)
                                .map(turn -> ledger.transact(books -> books.certificates()
                                        .nextSerial("signature")
                                        .longValue()))
                                .boxed()
                                .toList())
                .stream()
                .flatMap(List::stream)
                .sorted()
                .toList();
        assertThat(drawn)
                .isEqualTo(
                        LongStream.range(0x0100_0000, 0x0100_0000 + 100).boxed().toList());
        assertThat(ledger.<BigInteger>transact(books -> books.certificates().nextSerial("juki")))
                .isEqualTo(BigInteger.valueOf(0x0100_0000));
    }

    @Test
    void aNumberOfAWorkThatFailsIsDrawnAgain() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> ledger.run(books -> {
                    books.certificates().nextSerial("signature");
                    throw new IllegalStateException();
                }));
        assertThat(ledger.<BigInteger>transact(books -> books.certificates().nextSerial("signature")))
                .isEqualTo(BigInteger.valueOf(0x0100_0000));
    }

    @Test
    void ofThreadsThatIssueAtOnceOneSucceeds() {
        List<Boolean> outcomes = Crowd.of(4, thread -> {
            try {
                add(certificate(thread + 1), CardKind.MY_NUMBER);
                return true;
            } catch (DuplicateIssuanceException e) {
                return false;
            }
        });
        assertThat(outcomes).containsOnlyOnce(true);
        assertThat(all()).hasSize(1);
    }

    @Test
    void nothingIsIssuedWithoutHolderCardAndPartition() {
        CertificateRecord good = certificate(1);
        List<CertificateRecord> bad = List.of(
                with(good, "99999999999", cardNumber(1), "10201"),
                with(good, HOLDER, cardNumber(9), "10201"),
                with(good, HOLDER, cardNumber(1), "13122"));
        for (CertificateRecord record : bad) {
            assertThatExceptionOfType(LedgerException.class)
                    .isThrownBy(() -> add(record, CardKind.MY_NUMBER))
                    .satisfies(failure -> assertThat(failure.problem()).isEqualTo(LedgerProblem.MISSING));
        }
        assertThat(all()).isEmpty();
    }

    private static CertificateRecord with(CertificateRecord record, String holder, String card, String municipality) {
        return new CertificateRecord(
                record.id(),
                record.kind(),
                holder,
                card,
                municipality,
                record.certificate(),
                record.application(),
                record.replaces(),
                record.issuedAt());
    }
}
