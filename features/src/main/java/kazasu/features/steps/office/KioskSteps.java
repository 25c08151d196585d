package kazasu.features.steps.office;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import io.cucumber.java.ja.もし;
import io.cucumber.java.ja.前提;
import java.util.Optional;
import kazasu.office.counter.Kiosk.AppStep;
import kazasu.office.counter.PinPad;
import kazasu.office.rules.FormPin;
import kazasu.office.rules.KioskVisit.Chain;
import org.jspecify.annotations.Nullable;

/** JPKI暗証番号リセット: app and kiosk (rules.md §3). */
public final class KioskSteps {
    private final Office office;
    private boolean faceMatches = true;
    private @Nullable AppStep prepared;

    /** Made once a scenario. */
    public KioskSteps(Office office) {
        this.office = office;
    }

    /** Somebody else's face. */
    @Given("the face before the app is not that of the photo in the card")
    @前提("アプリに写る顔はカードの顔写真と一致しない")
    public void otherFace() {
        faceMatches = false;
    }

    /** At home, with the card on the phone. */
    @When("{person} prepares the reset of the {formPin} in the app")
    @もし("{person}がアプリで{formPin}の再設定を準備する")
    public void prepare(Person person, FormPin pin) {
        PinPad pad = office.visitors().pad();
        office.attempt(() -> {
            prepared = office.town().kiosk(Chain.SEVEN_ELEVEN).inTheApp(office.cardOf(person), pin, faceMatches, pad);
        });
    }

    /** In a shop. */
    @When("{person} resets the {formPin} at a kiosk of {chain}")
    @もし("{person}が{formPin}を{chain}のキオスク端末で再設定する")
    public void reset(Person person, FormPin pin, Chain chain) {
        PinPad pad = office.visitors().pad();
        office.attempt(
                () -> office.town().kiosk(chain).reset(Optional.ofNullable(prepared), office.cardOf(person), pin, pad));
    }
}
