package kazasu.office.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import kazasu.card.EmbeddedCard;
import kazasu.office.CardState;
import kazasu.office.CertificateRecord;
import kazasu.office.OfficeSwitches;
import kazasu.office.Refusal;
import kazasu.office.rules.FormPin;
import kazasu.pki.CertificateKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JukiDeskTest extends CounterFixture {
    private static final Attendance WITH_PASSPORT = Attendance.holderWithPassport(TARO.code());

    @BeforeEach
    void oldDays() {
        clock.set(LocalDate.of(2015, 12, 22));
    }

    private EmbeddedCard juki() {
        return counter().issueJukiCard(WITH_PASSPORT, chance, pins);
    }

    @Test
    void aCertificateLastsThreeYearsAndOutlivesNothingElse() {
        EmbeddedCard card = juki();
        counter().issue(WITH_PASSPORT, card, SIGNATURE, pins);
        CertificateRecord record = newest(TARO, CertificateKind.SIGNATURE);
        assertThat(lastDay(record)).isEqualTo(LocalDate.of(2018, 12, 21));
        assertThat(record.id().authority()).isEqualTo("juki-10");
        agrees(card, TARO, CertificateKind.SIGNATURE);
        assertThat(paid(TARO)).containsExactly(500);
        refuses(Refusal.JUKI_SIGNATURE_ONLY, () -> counter().issue(WITH_PASSPORT, card, BOTH, pins));
    }

    @Test
    void aCityCountedFromTheNextDay() {
        MunicipalCounter there = town.with(OfficeSwitches.DEFAULTS.with("office.juki-first-day", "next-day"))
                .counter();
        there.issue(WITH_PASSPORT, there.issueJukiCard(WITH_PASSPORT, chance, pins), SIGNATURE, pins);
        assertThat(lastDay(newest(TARO, CertificateKind.SIGNATURE))).isEqualTo(LocalDate.of(2018, 12, 22));
    }

    @Test
    void itsPinIsUnlockedAtTheCounterToo() {
        EmbeddedCard card = juki();
        counter().issue(WITH_PASSPORT, card, SIGNATURE, pins);
        clock.set(LocalDate.of(2017, 3, 1));
        counter().resetPins(WITH_PASSPORT, card, Set.of(FormPin.SIGNATURE), pins);
        agrees(card, TARO, CertificateKind.SIGNATURE);
    }

    @Test
    void theLastDays() {
        EmbeddedCard card = juki();
        clock.pass(Duration.ofDays(1));
        refuses(Refusal.JUKI_CERTIFICATE_ENDED, () -> counter().issue(WITH_PASSPORT, card, SIGNATURE, pins));
        clock.set(LocalDate.of(2015, 12, 29));
        refuses(Refusal.JUKI_CARD_ENDED, this::juki);
    }

    @Test
    void itIsReturnedWhenTheNewCardIsHandedOver() {
        EmbeddedCard old = juki();
        counter().issue(WITH_PASSPORT, old, SIGNATURE, pins);
        clock.set(LocalDate.of(2016, 2, 1));
        EmbeddedCard card =
                town.make(counter().orderCard(CardOrder.of(TARO.code())).id());
        clock.pass(Duration.ofDays(20));
        refuses(Refusal.CARD_JUKI_HELD, () -> counter().handOver(WITH_PASSPORT, card, Optional.empty(), pins));
        counter().handOver(WITH_PASSPORT, card, Optional.of(old), pins);
        String number = CounterCard.identify(old).number();
        assertThat(ledger.transact(books -> books.cards().find(number).orElseThrow())
                        .state())
                .isEqualTo(CardState.RETURNED);
        assertThat(standing(certificates(TARO, CertificateKind.SIGNATURE).get(0))
                        .isGood())
                .isFalse();
        agrees(card, TARO, CertificateKind.SIGNATURE);
    }
}
