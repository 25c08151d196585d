package kazasu.features.steps;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import io.cucumber.java.ja.ならば;
import io.cucumber.java.ja.もし;
import io.cucumber.java.ja.前提;
import kazasu.apdu.Hex;
import kazasu.features.targets.Keys;

/** A card comes to hand, loses its power, is reset. */
public final class CardSteps {
    private final Session session;

    /** Made once a scenario. */
    public CardSteps(Session session) {
        this.session = session;
    }

    /** A fresh card with power; the issuer security domain is current. */
    @Given("a My Number Card handed over to its holder")
    @前提("交付済みの個人番号カードがある")
    public void takeCard() {
        session.takeCard(Keys.POOLED);
    }

    /** Keys made on the card, as at a counter. */
    @Given("a My Number Card whose keys were made on the card")
    @前提("鍵ペアをカードで生成した個人番号カードがある")
    public void takeCardWithOwnKeys() {
        session.takeCard(Keys.MADE_ON_CARD);
    }

    /** Between two cards. */
    @When("the first card is taken up again")
    @もし("最初のカードに持ち替える")
    public void swap() {
        session.swapCards();
    }

    /** Power off, power on: a cold reset. */
    @When("the card loses its power and gets it back")
    @もし("カードの電源を切って入れ直す")
    public void powerCycle() {
        session.card().powerOff();
        session.card().powerOn();
    }

    /** Reset with the power on. */
    @When("the card is warm reset")
    @もし("カードをウォームリセットする")
    public void warmReset() {
        session.card().warmReset();
    }

    /** The ATR. */
    @Then("the answer to reset is the profile's")
    @ならば("ATRはプロファイルのとおりである")
    public void atr() {
        Expect.equal(
                "answer to reset",
                session.profile().atr(),
                Hex.format(session.card().atr()));
    }
}
