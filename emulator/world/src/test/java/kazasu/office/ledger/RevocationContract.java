package kazasu.office.ledger;

import static kazasu.office.ledger.Specimens.AUTHORITY;
import static kazasu.office.ledger.Specimens.NOW;
import static kazasu.office.ledger.Specimens.certificate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import kazasu.office.CardKind;
import kazasu.office.CertificateId;
import kazasu.office.Revocation;
import kazasu.office.Standing;
import kazasu.office.Standing.Expired;
import kazasu.office.Standing.Good;
import kazasu.office.Standing.Held;
import kazasu.office.Standing.NotYet;
import kazasu.office.Standing.Revoked;
import kazasu.pki.status.RevocationReason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

abstract class RevocationContract extends Contract {
    private static final CertificateId ID = certificate(1).id();
    private static final Instant END = Instant.parse("2026-11-23T01:30:45Z");

    RevocationContract(Supplier<Ledger> emptied) {
        super(emptied);
    }

    @BeforeEach
    void furnish() {
        ledger.run(books -> {
            Specimens.furnish(books);
            books.certificates().add(certificate(1, END, NOW), CardKind.MY_NUMBER);
            books.certificates().add(certificate(2, Specimens.END, NOW), CardKind.ANDROID);
        });
    }

    private Standing standing(Instant at) {
        return ledger.transact(books -> books.revocations().standing(ID, at)).orElseThrow();
    }

    private boolean revoke(RevocationReason reason, Instant now) {
        return ledger.transact(books -> books.revocations().revoke(ID, reason, "TEST", now));
    }

    private boolean hold(Instant now) {
        return ledger.transact(books -> books.revocations().hold(ID, "TEST", now));
    }

    private boolean release(Instant now) {
        return ledger.transact(books -> books.revocations().release(ID, now));
    }

    private List<BigInteger> onList(Instant asOf) {
        return ledger.transact(books -> books.revocations().entries(AUTHORITY, "10201", asOf)).stream()
                .map(kazasu.pki.status.RevocationEntry::serialNumber)
                .toList();
    }

    @Test
    void standsGoodFromItsIssueToTheEndOfItsLastSecond() {
        assertThat(standing(NOW.minusMillis(1))).isEqualTo(new NotYet());
        assertThat(standing(NOW)).isEqualTo(new Good());
        assertThat(standing(END.plusMillis(999))).isEqualTo(new Good());
        assertThat(standing(END.plusSeconds(1))).isEqualTo(new Expired(END));
        assertThat(listed(books -> books.revocations().history(ID))).isEmpty();
    }

    @Test
    void losesEffectWhenItIsRecordedAndNotBefore() {
        Instant recorded = NOW.plusSeconds(3);
        assertThat(revoke(RevocationReason.AFFILIATION_CHANGED, recorded)).isTrue();
        assertThat(standing(recorded.minusMillis(1))).isEqualTo(new Good());
        assertThat(standing(recorded)).isEqualTo(new Revoked(recorded, RevocationReason.AFFILIATION_CHANGED));
        assertThat(standing(END.plusSeconds(1))).isEqualTo(new Revoked(recorded, RevocationReason.AFFILIATION_CHANGED));
    }

    @Test
    void aRevokedOneStaysAsItWas() {
        Instant recorded = NOW.plusSeconds(3);
        revoke(RevocationReason.SUPERSEDED, recorded);
        assertThat(revoke(RevocationReason.KEY_COMPROMISE, recorded.plusSeconds(1)))
                .isFalse();
        assertThat(hold(recorded.plusSeconds(1))).isFalse();
        assertThat(release(recorded.plusSeconds(1))).isFalse();
        assertThat(listed(books -> books.revocations().history(ID)))
                .containsExactly(new Revocation(ID, recorded, RevocationReason.SUPERSEDED, "TEST", Optional.empty()));
    }

    @Test
    void aHeldOneCanBeRevoked() {
        hold(NOW.plusSeconds(1));
        assertThat(hold(NOW.plusSeconds(2))).isFalse();
        assertThat(standing(NOW.plusSeconds(2))).isEqualTo(new Held(NOW.plusSeconds(1)));
        assertThat(revoke(RevocationReason.CESSATION_OF_OPERATION, NOW.plusSeconds(3)))
                .isTrue();
        assertThat(standing(NOW.plusSeconds(2))).isEqualTo(new Held(NOW.plusSeconds(1)));
        assertThat(standing(NOW.plusSeconds(3)))
                .isEqualTo(new Revoked(NOW.plusSeconds(3), RevocationReason.CESSATION_OF_OPERATION));
        assertThat(onList(NOW.plusSeconds(4))).containsExactly(BigInteger.ONE);
        assertThat(listed(books -> books.revocations().history(ID)))
                .extracting(Revocation::releasedAt)
                .containsOnly(Optional.empty());
    }

    @Test
    void aHoldCanBeReleasedAndComeAgain() {
        hold(NOW.plusSeconds(1));
        assertThat(release(NOW.plusSeconds(2))).isTrue();
        assertThat(release(NOW.plusSeconds(2))).isFalse();
        hold(NOW.plusSeconds(3));
        assertThat(standing(NOW.plusSeconds(1))).isEqualTo(new Held(NOW.plusSeconds(1)));
        assertThat(standing(NOW.plusSeconds(2))).isEqualTo(new Good());
        assertThat(standing(NOW.plusSeconds(3))).isEqualTo(new Held(NOW.plusSeconds(3)));
        assertThat(listed(books -> books.revocations().history(ID)))
                .extracting(Revocation::releasedAt)
                .containsExactly(Optional.of(NOW.plusSeconds(2)), Optional.empty());
    }

    @Test
    void aClockBehindTheOneThatIssuedStillRevokes() {
        assertThat(revoke(RevocationReason.UNSPECIFIED, NOW.minusSeconds(1))).isTrue();
        assertThat(standing(NOW)).isInstanceOf(Revoked.class);
    }

    @Test
    void anEndedOneIsNotRevokedAndLeavesTheList() {
        revoke(RevocationReason.AFFILIATION_CHANGED, NOW.plusSeconds(3));
        assertThat(onList(NOW.plusSeconds(2))).isEmpty();
        assertThat(onList(END.plusMillis(999))).containsExactly(BigInteger.ONE);
        assertThat(onList(END.plusSeconds(1))).isEmpty();
        ledger.run(books -> books.certificates().add(certificate(3, END, NOW.plusSeconds(4)), CardKind.MY_NUMBER));
        assertThat(ledger.<Boolean>transact(books -> books.revocations()
                        .revoke(certificate(3).id(), RevocationReason.SUPERSEDED, "TEST", END.plusSeconds(1))))
                .isFalse();
    }

    @Test
    void whatIsNotThereCantBeRevoked() {
        CertificateId nobody = new CertificateId(AUTHORITY, BigInteger.valueOf(99));
        assertThatExceptionOfType(LedgerException.class)
                .isThrownBy(() -> ledger.run(
                        books -> books.revocations().revoke(nobody, RevocationReason.SUPERSEDED, "TEST", NOW)))
                .satisfies(failure -> assertThat(failure.problem()).isEqualTo(LedgerProblem.MISSING));
        assertThatIllegalArgumentException().isThrownBy(() -> revoke(RevocationReason.CERTIFICATE_HOLD, NOW));
    }

    @Test
    void aWholeAuthorityEndsAtOnce() {
        ledger.run(books -> {
            books.certificates().add(certificate(3), CardKind.IPHONE);
            books.revocations().revoke(certificate(3).id(), RevocationReason.SUPERSEDED, "TEST", NOW);
            books.revocations().hold(certificate(2).id(), "TEST", NOW);
        });
        Instant recorded = NOW.plusSeconds(1);
        assertThat(ledger.<Integer>transact(books ->
                        books.revocations().revokeAll(AUTHORITY, RevocationReason.CA_COMPROMISE, "TEST", recorded)))
                .isEqualTo(2);
        Revoked compromised = new Revoked(recorded, RevocationReason.CA_COMPROMISE);
        assertThat(standing(recorded)).isEqualTo(compromised);
        ledger.run(books -> {
            assertThat(books.revocations().standing(certificate(2).id(), recorded))
                    .contains(compromised);
            assertThat(books.revocations().standing(certificate(3).id(), recorded))
                    .contains(new Revoked(NOW, RevocationReason.SUPERSEDED));
            books.certificates().add(certificate(4), CardKind.MY_NUMBER);
        });
    }

    @Test
    void anEarlierRevocationTakesThePlaceOfOneStillToCome() {
        Instant midnight = NOW.plusSeconds(9);
        assertThat(revoke(RevocationReason.AFFILIATION_CHANGED, midnight)).isTrue();
        assertThat(hold(NOW.plusSeconds(2))).isTrue();
        assertThat(standing(NOW.plusSeconds(3))).isEqualTo(new Held(NOW.plusSeconds(2)));
        assertThat(standing(midnight)).isEqualTo(new Revoked(midnight, RevocationReason.AFFILIATION_CHANGED));
        assertThat(revoke(RevocationReason.KEY_COMPROMISE, NOW.plusSeconds(4))).isTrue();
        Revoked compromised = new Revoked(NOW.plusSeconds(4), RevocationReason.KEY_COMPROMISE);
        assertThat(standing(NOW.plusSeconds(4))).isEqualTo(compromised);
        assertThat(standing(midnight)).isEqualTo(compromised);
    }

    /** Against a diary: any sequence of steps, some for a later moment, then every moment of it. */
    @Test
    void agreesWithADiaryAtEveryMoment() {
        Random random = new Random(4);
        for (int round = 0; round < 30; round++) {
            ledger.empty();
            furnish();
            Diary diary = new Diary();
            for (int second = 0; second < 8; second++) {
                step(random.nextInt(6), second, diary);
            }
            for (int second = 0; second < 12; second++) {
                Instant at = NOW.plusSeconds(second);
                assertThat(standing(at)).isEqualTo(diary.standing(second));
                assertThat(onList(at)).hasSize(diary.standing(second).isGood() ? 0 : 1);
            }
        }
    }

    private void step(int choice, int second, Diary diary) {
        Instant at = NOW.plusSeconds(second);
        switch (choice) {
            case 0, 1 -> assertThat(hold(at)).isEqualTo(diary.hold(second));
            case 2 -> assertThat(release(at)).isEqualTo(diary.release(second));
            case 3 -> assertThat(revoke(RevocationReason.SUPERSEDED, at)).isEqualTo(diary.revoke(second));
            case 4 ->
                assertThat(revoke(RevocationReason.SUPERSEDED, at.plusSeconds(3)))
                        .isEqualTo(diary.revoke(second + 3));
            default -> {}
        }
    }

    /** Second by second, when it was held since when, and from when on it is revoked. */
    private static final class Diary {
        private static final int NEVER = 99;
        private final int[] heldSince = new int[NEVER];
        private int revoked = NEVER;

        Diary() {
            Arrays.fill(heldSince, NEVER);
        }

        Standing standing(int second) {
            if (second >= revoked) {
                return new Revoked(NOW.plusSeconds(revoked), RevocationReason.SUPERSEDED);
            }
            return heldSince[second] == NEVER ? new Good() : new Held(NOW.plusSeconds(heldSince[second]));
        }

        boolean hold(int second) {
            boolean good = standing(second).isGood();
            if (good) {
                Arrays.fill(heldSince, second, NEVER, second);
            }
            return good;
        }

        boolean release(int second) {
            boolean held = standing(second) instanceof Held;
            if (held) {
                Arrays.fill(heldSince, second, NEVER, NEVER);
            }
            return held;
        }

        boolean revoke(int second) {
            boolean earlier = second < revoked;
            revoked = Math.min(revoked, second);
            return earlier;
        }
    }
}
