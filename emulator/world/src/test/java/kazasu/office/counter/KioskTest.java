package kazasu.office.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import kazasu.card.EmbeddedCard;
import kazasu.office.Refusal;
import kazasu.office.counter.Kiosk.AppStep;
import kazasu.office.rules.FormPin;
import kazasu.office.rules.KioskVisit.Chain;
import kazasu.office.town.TypedPins;
import kazasu.pki.CertificateKind;
import org.junit.jupiter.api.Test;

class KioskTest extends CounterFixture {
    private final EmbeddedCard card = cardOf(TARO);
    private final Kiosk seven = town.kiosk(Chain.SEVEN_ELEVEN);
    private final TypedPins forgetful = TypedPins.specimen().chooses(FormPin.SIGNATURE, "NEWPASS1");

    private Optional<AppStep> app() {
        return Optional.of(seven.inTheApp(card, FormPin.SIGNATURE, true, forgetful));
    }

    @Test
    void aLockedPasswordIsSetAnewInAShop() {
        CounterCard lying = CounterCard.identify(card);
        TypedPins wrong = new TypedPins().knows(FormPin.SIGNATURE, "WRONG123");
        while (lying.triesLeft(FormPin.SIGNATURE) > 1) {
            refuses(Refusal.PIN_WRONG, () -> lying.verify(FormPin.SIGNATURE, wrong));
        }
        refuses(Refusal.PIN_BLOCKED, () -> lying.verify(FormPin.SIGNATURE, wrong));
        Optional<AppStep> app = app();
        clock.pass(Duration.ofHours(2));
        seven.reset(app, card, FormPin.SIGNATURE, forgetful);
        lying.verify(FormPin.SIGNATURE, new TypedPins().knows(FormPin.SIGNATURE, "NEWPASS1"));
        assertThat(paid(TARO)).containsExactly(0, 0);
    }

    @Test
    void notWithoutTheAppNorADayLater() {
        refuses(
                Refusal.KIOSK_WITHOUT_APP_STEP,
                () -> seven.reset(Optional.empty(), card, FormPin.SIGNATURE, forgetful));
        Optional<AppStep> app = app();
        clock.pass(Duration.ofHours(24).plusSeconds(1));
        refuses(Refusal.KIOSK_APP_STEP_TOO_OLD, () -> seven.reset(app, card, FormPin.SIGNATURE, forgetful));
    }

    @Test
    void notAtNightNorEverywhere() {
        Optional<AppStep> app = app();
        refuses(
                Refusal.KIOSK_OF_OTHER_CHAIN,
                () -> town.kiosk(Chain.AEON_FUJI).reset(app, card, FormPin.SIGNATURE, forgetful));
        refuses(Refusal.KIOSK_PIN_AT_COUNTER, () -> seven.reset(app, card, FormPin.TEXT, forgetful));
        clock.pass(Duration.ofHours(13));
        refuses(Refusal.KIOSK_CLOSED, () -> seven.reset(app, card, FormPin.SIGNATURE, forgetful));
    }

    @Test
    void theOtherPinIsProvedOnTheCard() {
        TypedPins lost = new TypedPins().knows(FormPin.USER_AUTHENTICATION, "9999");
        refuses(Refusal.KIOSK_OTHER_PIN_UNKNOWN, () -> seven.inTheApp(card, FormPin.SIGNATURE, true, lost));
        assertThat(CounterCard.identify(card).triesLeft(FormPin.USER_AUTHENTICATION))
                .isEqualTo(2);
        refuses(Refusal.KIOSK_FACE_DIFFERS, () -> seven.inTheApp(card, FormPin.SIGNATURE, false, forgetful));
    }

    @Test
    void bothCertificatesMustStand() {
        counter().revoke(Attendance.holderWithPassport(TARO.code()), SIGNATURE);
        refuses(Refusal.KIOSK_CERTIFICATE_REVOKED, () -> seven.inTheApp(card, FormPin.SIGNATURE, true, forgetful));
        assertThat(hasLive(TARO, CertificateKind.USER_AUTHENTICATION)).isTrue();
    }
}
