package kazasu.features.steps;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import io.cucumber.java.ja.ならば;
import io.cucumber.java.ja.もし;
import kazasu.apdu.CommandApdu;
import kazasu.features.targets.CardReference;

/** VERIFY, its query and the two ways of changing a PIN, in the applications beside the JPKI AP. */
public final class ReferenceSteps {
    private final Session session;

    /** Made once a scenario. */
    public ReferenceSteps(Session session) {
        this.session = session;
    }

    /** SELECT of its file, then VERIFY; the answer is judged by a later step. */
    @When("{reference} is presented")
    @もし("{reference}を提示する")
    public void verify(Reference reference) {
        Expect.status(0x9000, session.selectFile(reference.which().file()));
        session.send(CommandApdu.of(0x00, 0x20, 0x00, 0x80, reference.bytes(session.facts())));
    }

    /** Several times; only the last answer is judged by a later step. */
    @When("{reference} is presented {int} times")
    @もし("{reference}を{int}回提示する")
    public void verifyOften(Reference reference, int times) {
        for (int i = 0; i < times; i++) {
            verify(reference);
        }
    }

    /** ISO's command, of the text application. */
    @When("CHANGE REFERENCE DATA puts in {reference}")
    @もし("CHANGE REFERENCE DATAで{reference}にする")
    public void changeReferenceData(Reference reference) {
        session.send(CommandApdu.of(0x00, 0x24, 0x01, reference(reference), reference.bytes(session.facts())));
    }

    /** JICSAP's command, of the common and the resident register application. */
    @When("CHANGE KEY puts in {reference}")
    @もし("CHANGE KEYで{reference}にする")
    public void changeKey(Reference reference) {
        session.send(CommandApdu.of(0x80, 0x32, 0x00, reference(reference), reference.bytes(session.facts())));
    }

    private static int reference(Reference reference) {
        return 0x80 | reference.which().file();
    }

    /** Asks and judges in one. */
    @Then("the {which} has {int} tries left")
    @ならば("{which}を提示できるのはあと{int}回である")
    public void triesLeft(CardReference which, int tries) {
        session.facts().reference(which); // a card without this PIN has no tries to speak of
        session.send(CommandApdu.of(0x00, 0x20, 0x00, 0x80 | which.file()));
        Expect.status(0x63C0 | tries, session.last());
    }
}
