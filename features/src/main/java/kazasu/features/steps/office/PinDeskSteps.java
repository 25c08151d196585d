package kazasu.features.steps.office;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import io.cucumber.java.ja.ならば;
import io.cucumber.java.ja.もし;
import io.cucumber.java.ja.前提;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import kazasu.apdu.ApduResponse;
import kazasu.apdu.CommandApdu;
import kazasu.features.steps.Expect;
import kazasu.features.steps.Hand;
import kazasu.model.PinRule;
import kazasu.office.counter.Attendance;
import kazasu.office.counter.PinPad;
import kazasu.office.rules.FormPin;

/** 暗証番号: tried on the card by VERIFY, and set anew or changed at the counter (rules.md §3). */
public final class PinDeskSteps {
    private static final int WRONG = 1;
    private static final Set<Integer> LOCKED = Set.of(0x6983, 0x6984);

    private final Office office;

    /** Made once a scenario. */
    public PinDeskSteps(Office office) {
        this.office = office;
    }

    private ApduResponse verify(FormPin pin, String value) {
        select(pin.rule());
        return office.card().send(command(pin, value.getBytes(StandardCharsets.US_ASCII)));
    }

    private void select(PinRule rule) {
        Hand card = office.card();
        if (!card.isPowered()) {
            card.powerOn();
        }
        Expect.status(
                0x9000,
                card.send(CommandApdu.of(
                        0x00, 0xA4, 0x04, 0x0C, rule.application().aid())));
    }

    private static CommandApdu command(FormPin pin, byte[] value) {
        int p2 = 0x80 | pin.rule().ef();
        return value.length == 0 ? CommandApdu.of(0x00, 0x20, 0x00, p2) : CommandApdu.of(0x00, 0x20, 0x00, p2, value);
    }

    /** VERIFY with what it isn't; each answer is a wrong PIN's. */
    @When("a wrong {formPin} is entered on the card {int} time(s)")
    @もし("カードに誤った{formPin}を{int}回入力する")
    public void wrong(FormPin pin, int times) {
        String wrong = office.visitors().other(pin, WRONG);
        for (int i = 0; i < times; i++) {
            ApduResponse answer = verify(pin, wrong);
            Expect.that(
                    "a refusal of the PIN, and not " + answer,
                    (answer.sw() & 0xFFF0) == 0x63C0 || LOCKED.contains(answer.sw()));
        }
    }

    /** VERIFY with what the holder knows. */
    @Then("the card accepts the right {formPin}")
    @ならば("カードは正しい{formPin}を受け入れる")
    public void right(FormPin pin) {
        office.outcome().requireSeen();
        Expect.status(0x9000, verify(pin, office.visitors().knows(pin)));
    }

    /** Asked for by the empty VERIFY. */
    @Then("the {formPin} can be entered {int} more time(s)")
    @ならば("{formPin}はあと{int}回入力できる")
    public void tries(FormPin pin, int tries) {
        office.outcome().requireSeen();
        select(pin.rule());
        Expect.status(0x63C0 | tries, office.card().send(command(pin, new byte[0])));
    }

    /** Not even the right one is taken. */
    @Then("the {formPin} is locked")
    @ならば("{formPin}はロックされている")
    public void locked(FormPin pin) {
        tries(pin, 0);
        ApduResponse answer = verify(pin, office.visitors().knows(pin));
        Expect.that("the right PIN refused, and not " + answer, LOCKED.contains(answer.sw()));
    }

    /** 暗証番号初期化. */
    @When("{person} asks at the counter for the reset of the {formPin}")
    @もし("{person}が窓口で{formPin}の初期化を申請する")
    public void reset(Person person, FormPin pin) {
        Attendance who = office.visitors().at(person);
        PinPad pad = office.visitors().pad();
        office.attempt(() -> office.town().counter().resetPins(who, office.cardOf(person), Set.of(pin), pad));
    }

    /** In a form that is or isn't allowed. */
    @Given("the visitor chooses a signature password {passwordForm}")
    @前提("来庁者は{passwordForm}署名用パスワードを選ぶ")
    public void chooses(PasswordForm form) {
        office.visitors().chooses(FormPin.SIGNATURE, form.password());
    }

    /** As software sends it. */
    @Then("the card accepts the signature password in capitals")
    @ならば("カードは大文字にした署名用パスワードを受け入れる")
    public void capitals() {
        office.outcome().requireSeen();
        String typed = office.visitors().knows(FormPin.SIGNATURE);
        Expect.status(0x9000, verify(FormPin.SIGNATURE, typed.toUpperCase(Locale.ROOT)));
    }

    /** As many people choose them. */
    @When("{person}'s PINs of four digits are all the same")
    @もし("{person}の4桁の暗証番号はすべて同じである")
    public void same(Person person) {
        office.resident(person);
        long different = Stream.of(FormPin.USER_AUTHENTICATION, FormPin.TEXT, FormPin.RESIDENT_REGISTER)
                .map(office.visitors()::knows)
                .distinct()
                .count();
        Expect.equal("different PINs", 1L, different);
    }

    /** With the card of somebody else. */
    @When("{person} brings the card of {person} and asks for the reset of the {formPin}")
    @もし("{person}が窓口で{person}のカードを出して{formPin}の初期化を申請する")
    public void resetOnOther(Person person, Person holder, FormPin pin) {
        Attendance who = office.visitors().at(person);
        PinPad pad = office.visitors().pad();
        office.attempt(() -> office.town().counter().resetPins(who, office.cardOf(holder), Set.of(pin), pad));
    }

    /** 暗証番号変更 by whoever knows it. */
    @When("the {formPin} is changed at the counter's machine")
    @もし("窓口の端末で{formPin}を変更する")
    public void change(FormPin pin) {
        PinPad pad = office.visitors().pad();
        office.attempt(() -> {
            office.town().counter().changePin(office.card(), pin, pad);
        });
    }

    /** To a 顔認証マイナンバーカード. */
    @When("{person} has the card changed to one without PINs")
    @もし("{person}がカードを顔認証マイナンバーカードに切り替える")
    public void withoutPins(Person person) {
        Attendance who = office.visitors().at(person);
        office.attempt(() -> office.town().counter().withoutPins(who, office.cardOf(person)));
    }

    /** And back. */
    @When("{person} has PINs set on the card without PINs")
    @もし("{person}が顔認証マイナンバーカードに暗証番号を設定する")
    public void withPins(Person person) {
        Attendance who = office.visitors().at(person);
        PinPad pad = office.visitors().pad();
        office.attempt(() -> office.town().counter().withPins(who, office.cardOf(person), pad));
    }
}
