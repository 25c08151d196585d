package kazasu.features.steps;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import io.cucumber.java.ja.もし;
import io.cucumber.java.ja.前提;
import kazasu.features.targets.Keys;
import kazasu.model.Aids;

/** SELECT. */
public final class SelectSteps {
    private final Session session;

    /** Made once a scenario. */
    public SelectSteps(Session session) {
        this.session = session;
    }

    /** A fresh card at the JPKI application: where most scenarios begin. */
    @Given("a My Number Card whose JPKI application is selected")
    @前提("公的個人認証APを選択した個人番号カードがある")
    public void takeCardAndSelect() {
        session.takeCard(Keys.POOLED);
        Expect.status(0x9000, session.selectApplication(Aids.JPKI));
    }

    /** Sends SELECT by name; the answer is judged by a later step. */
    @When("{application} is selected")
    @もし("{application}を選択する")
    public void application(String aid) {
        session.selectApplication(aid);
    }

    /** Sends SELECT EF. */
    @When("EF {ef} is selected")
    @もし("EF {ef}を選択する")
    public void file(int ef) {
        session.selectFile(ef);
    }
}
