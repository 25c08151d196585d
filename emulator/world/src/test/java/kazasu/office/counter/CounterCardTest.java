package kazasu.office.counter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.PublicKey;
import java.util.List;
import java.util.Optional;
import kazasu.apdu.CardSlot;
import kazasu.card.DeviceAuthenticationKey;
import kazasu.card.EmbeddedCard;
import kazasu.card.SeededChance;
import kazasu.card.Vanishing;
import kazasu.model.LifeCycle;
import kazasu.model.Profile;
import kazasu.office.CardKind;
import kazasu.office.PooledKeys;
import kazasu.office.Refusal;
import kazasu.office.RefusedException;
import kazasu.office.rules.FormPin;
import kazasu.pki.CertificateKind;
import kazasu.pki.Holder;
import org.junit.jupiter.api.Test;

class CounterCardTest {
    private static final DeviceAuthenticationKey KEY = DeviceAuthenticationKey.TEST;
    private static final String NUMBER = "0000000000000042";

    private final SeededChance chance = new SeededChance(4, 4);
    private final CardMaker maker = new CardMaker(KEY, new PooledKeys(chance));

    private EmbeddedCard made(CardKind kind) {
        EmbeddedCard card = maker.blank(CardMaker.profile(kind), Holder.SPECIMEN, chance);
        maker.makeKeys(card, NUMBER, List.of(CertificateKind.SIGNATURE));
        maker.print(card, Holder.SPECIMEN);
        return card;
    }

    private static PinPad types(String pin) {
        return (asked, prompt) -> pin.toCharArray();
    }

    private static void set(CounterCard card, FormPin pin, String value) {
        card.administer(KEY, work -> {
            work.setPin(pin, CardPins.encoded(pin, value.toCharArray()));
            return work;
        });
    }

    private static void refuses(Refusal refusal, Runnable step) {
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(
                        RefusedException.class, e -> assertThat(e.refusal()).isEqualTo(refusal));
    }

    @Test
    void aCardSaysWhoItIs() {
        for (CardKind kind : CardKind.values()) {
            CounterCard card = CounterCard.identify(made(kind));
            assertThat(card.kind()).isEqualTo(kind);
            assertThat(card.number()).isEqualTo(NUMBER);
        }
    }

    @Test
    void aBlankCardCannotBeRead() {
        refuses(Refusal.CARD_UNREADABLE, () -> CounterCard.identify(EmbeddedCard.blank(Profile.PLASTIC, chance)));
    }

    @Test
    void aCardThatAnswersOtherwiseIsForeign() {
        CardSlot credit = new Answering(new byte[] {0x6A, (byte) 0x82});
        refuses(Refusal.CARD_FOREIGN, () -> CounterCard.identify(credit));
    }

    @Test
    void aCardWithAnotherDeviceKeyIsRefused() {
        CounterCard card = CounterCard.identify(made(CardKind.MY_NUMBER));
        DeviceAuthenticationKey other = new DeviceAuthenticationKey(new byte[16]);
        refuses(Refusal.CARD_REFUSES_DEVICE, () -> card.administer(other, CardWork::lifeCycle));
    }

    @Test
    void allFourPinsCanBeSetAndProved() {
        CounterCard card = CounterCard.identify(made(CardKind.MY_NUMBER));
        for (FormPin pin : FormPin.values()) {
            String value = pin == FormPin.SIGNATURE ? "abc123" : "000" + pin.ordinal();
            set(card, pin, value);
            card.verify(pin, types(value));
            refuses(Refusal.PIN_WRONG, () -> card.verify(pin, types(pin == FormPin.SIGNATURE ? "zzz999" : "9999")));
            card.verify(pin, types(value));
        }
    }

    @Test
    void aFormThatNoPinHasCostsNoTry() {
        CounterCard card = CounterCard.identify(made(CardKind.MY_NUMBER));
        set(card, FormPin.TEXT, "1234");
        refuses(Refusal.PIN_FORM, () -> card.verify(FormPin.TEXT, types("12345")));
        refuses(Refusal.PIN_MISSING, () -> card.verify(FormPin.TEXT, PinPad.NONE));
        assertThat(card.triesLeft(FormPin.TEXT)).isEqualTo(3);
    }

    @Test
    void disabledPinsLookAsIfNeverSet() {
        EmbeddedCard slot = made(CardKind.MY_NUMBER);
        CounterCard card = CounterCard.identify(slot);
        set(card, FormPin.TEXT, "1234");
        card.disablePins(KEY, chance);
        for (FormPin pin : FormPin.values()) {
            assertThat(card.triesLeft(pin)).isZero();
        }
        refuses(Refusal.PIN_BLOCKED, () -> card.verify(FormPin.TEXT, types("1234")));
        set(card, FormPin.TEXT, "4321");
        card.verify(FormPin.TEXT, types("4321"));
    }

    @Test
    void aKeyCanBeRecognised() {
        CounterCard card = CounterCard.identify(made(CardKind.MY_NUMBER));
        assertThat(card.<LifeCycle>administer(KEY, CardWork::lifeCycle)).isEqualTo(LifeCycle.PERSONALISED);
        Optional<PublicKey> key = card.administer(KEY, work -> work.publicKey(CertificateKind.SIGNATURE));
        assertThat(key).isPresent();
        LifeCycle state = card.administer(KEY, work -> {
            work.handOver();
            work.handOver();
            return work.lifeCycle();
        });
        assertThat(state).isEqualTo(LifeCycle.HANDED_OVER);
    }

    @Test
    void aCardTakenOutHasAName() {
        EmbeddedCard slot = made(CardKind.MY_NUMBER);
        CounterCard card = CounterCard.identify(new Vanishing(slot, false, 5));
        refuses(Refusal.CARD_REMOVED, () -> card.administer(KEY, CardWork::lifeCycle));
    }
}
