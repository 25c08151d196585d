package kazasu.features.steps.office;

import io.cucumber.java.en.Given;
import io.cucumber.java.ja.前提;
import kazasu.office.rules.FormPin;
import kazasu.office.rules.Visit.Visitor;

/** Who comes to the counter, and with what: for the next visit. */
public final class VisitorSteps {
    private static final int WRONG = 1;
    private static final int NEW = 2;

    private final Office office;

    /** Made once a scenario. */
    public VisitorSteps(Office office) {
        this.office = office;
    }

    /** Not the holder, perhaps. */
    @Given("{visitor} comes to the counter")
    @前提("窓口に来るのは{visitor}である")
    public void comes(Visitor visitor) {
        office.visitors().comes(visitor);
    }

    /** One paper more. */
    @Given("the visitor shows {paper}")
    @前提("来庁者は{paper}を提示する")
    public void shows(Paper paper) {
        office.visitors().shows(paper::addedTo);
    }

    /** Nothing but the card that it is about. */
    @Given("the visitor shows no papers")
    @前提("来庁者は書類を提示しない")
    public void showsNothing() {
        office.visitors().showsNothing();
    }

    /** So that the card is no photo ID. */
    @Given("the visitor does not know the {formPin}")
    @前提("来庁者は{formPin}を覚えていない")
    public void forgets(FormPin pin) {
        office.visitors().forgets(pin);
    }

    /** In the right form, but another. */
    @Given("the visitor types a wrong {formPin}")
    @前提("来庁者は誤った{formPin}を入力する")
    public void typesWrong(FormPin pin) {
        office.visitors().types(pin, office.visitors().other(pin, WRONG));
    }

    /** For when a PIN is to be set. */
    @Given("the visitor chooses a new {formPin}")
    @前提("来庁者は新しい{formPin}を選ぶ")
    public void chooses(FormPin pin) {
        office.visitors().chooses(pin, office.visitors().other(pin, NEW));
    }

    /** One character too few. */
    @Given("the visitor chooses a {formPin} that is too short")
    @前提("来庁者は短すぎる{formPin}を選ぶ")
    public void choosesShort(FormPin pin) {
        office.visitors().chooses(pin, office.visitors().other(pin, NEW).substring(1, 4));
    }
}
