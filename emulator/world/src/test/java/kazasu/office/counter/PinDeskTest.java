package kazasu.office.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import kazasu.card.EmbeddedCard;
import kazasu.office.ApplicationState;
import kazasu.office.Refusal;
import kazasu.office.rules.FormPin;
import kazasu.office.rules.Papers;
import kazasu.office.town.TypedPins;
import kazasu.pki.CertificateKind;
import org.junit.jupiter.api.Test;

class PinDeskTest extends CounterFixture {
    private static final Attendance WITH_PASSPORT = Attendance.holderWithPassport(TARO.code());

    private static void lock(CounterCard card, FormPin pin) {
        TypedPins wrong = new TypedPins().knows(pin, pin == FormPin.SIGNATURE ? "ZZZ999" : "9999");
        while (card.triesLeft(pin) > 1) {
            refuses(Refusal.PIN_WRONG, () -> card.verify(pin, wrong));
        }
        refuses(Refusal.PIN_BLOCKED, () -> card.verify(pin, wrong));
        refuses(Refusal.PIN_BLOCKED, () -> card.verify(pin, wrong));
    }

    @Test
    void everyLockedPinCanBeSetAnew() {
        EmbeddedCard slot = cardOf(TARO);
        CounterCard card = CounterCard.identify(slot);
        TypedPins anew = new TypedPins();
        for (FormPin pin : FormPin.values()) {
            lock(card, pin);
            anew.sets(pin, pin == FormPin.SIGNATURE ? "new99999" : "5678");
        }
        assertThat(hasLive(TARO, CertificateKind.SIGNATURE)).isTrue();
        assertThat(counter()
                        .resetPins(WITH_PASSPORT, slot, Set.of(FormPin.values()), anew)
                        .state())
                .isEqualTo(ApplicationState.COMPLETED);
        for (FormPin pin : FormPin.values()) {
            card.verify(pin, anew);
        }
        assertThat(paid(TARO)).containsExactly(0);
    }

    @Test
    void notWithoutAnotherPhotoId() {
        EmbeddedCard card = cardOf(TARO);
        refuses(Refusal.IDENTITY_NO_PHOTO_ID, () -> counter().resetPins(HIMSELF, card, Set.of(FormPin.TEXT), pins));
        Papers licence = Papers.NONE.with(new Papers.PhotoId.DrivingLicence("群馬県前橋市どこか"));
        refuses(
                Refusal.IDENTITY_LICENCE_ADDRESS,
                () -> counter().resetPins(HIMSELF.with(licence), card, Set.of(FormPin.TEXT), pins));
    }

    @Test
    void aFormThatNoPinHasLeavesNothingOpen() {
        EmbeddedCard card = cardOf(TARO);
        TypedPins wrong = new TypedPins().chooses(FormPin.SIGNATURE, "onlyletters");
        refuses(Refusal.PIN_FORM, () -> counter().resetPins(WITH_PASSPORT, card, Set.of(FormPin.SIGNATURE), wrong));
        refuses(
                Refusal.PIN_MISSING,
                () -> counter().resetPins(WITH_PASSPORT, card, Set.of(FormPin.SIGNATURE), PinPad.NONE));
        agrees(card, TARO, CertificateKind.SIGNATURE);
        assertThat(counter().resume(card, pins)).isEmpty();
    }

    @Test
    void aKnownPinIsChanged() {
        EmbeddedCard slot = cardOf(TARO);
        TypedPins changing = TypedPins.specimen().chooses(FormPin.RESIDENT_REGISTER, "2222");
        counter().changePin(slot, FormPin.RESIDENT_REGISTER, changing);
        refuses(Refusal.PIN_WRONG, () -> counter().changePin(slot, FormPin.RESIDENT_REGISTER, changing));
        CounterCard.identify(slot)
                .verify(FormPin.RESIDENT_REGISTER, new TypedPins().knows(FormPin.RESIDENT_REGISTER, "2222"));
    }

    @Test
    void aCardLosesItsPinsAndGetsThemBack() {
        EmbeddedCard slot = cardOf(TARO);
        counter().withoutPins(HIMSELF, slot);
        CounterCard card = CounterCard.identify(slot);
        for (FormPin pin : FormPin.values()) {
            refuses(Refusal.PIN_BLOCKED, () -> card.verify(pin, pins));
        }
        assertThat(hasLive(TARO, CertificateKind.SIGNATURE)).isFalse();
        assertThat(hasLive(TARO, CertificateKind.USER_AUTHENTICATION)).isTrue();
        refuses(Refusal.CARD_WITHOUT_PINS, () -> counter().withoutPins(HIMSELF, slot));
        refuses(Refusal.CARD_WITHOUT_PINS, () -> counter().issue(HIMSELF, slot, SIGNATURE, pins));
        counter().withPins(HIMSELF, slot, pins);
        counter().issue(HIMSELF, slot, SIGNATURE, pins);
        agrees(slot, TARO, CertificateKind.SIGNATURE);
        agrees(slot, TARO, CertificateKind.USER_AUTHENTICATION);
    }

    @Test
    void notBeforeTheyWereIntroduced() {
        clock.set(LocalDate.of(2023, 12, 13));
        EmbeddedCard card = cardOf(TARO);
        refuses(Refusal.CARD_WITHOUT_PINS_NOT_YET, () -> counter().withoutPins(HIMSELF, card));
        clock.set(LocalDate.of(2023, 12, 15));
        counter().withoutPins(HIMSELF, card);
    }

    @Test
    void aCardCanComeWithoutPins() {
        EmbeddedCard slot = town.handedOver(TARO, CardOrder.of(TARO.code()).withoutPins(), PinPad.NONE, clock);
        CounterCard card = CounterCard.identify(slot);
        for (FormPin pin : FormPin.values()) {
            assertThat(card.triesLeft(pin)).isZero();
        }
        counter().renew(HIMSELF, slot, AUTHENTICATION, PinPad.NONE);
        assertThat(hasLive(TARO, CertificateKind.USER_AUTHENTICATION)).isTrue();
    }
}
