package kazasu.features.steps.relying;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import io.cucumber.java.ja.もし;
import io.cucumber.java.ja.前提;
import java.time.Duration;
import kazasu.client.Format;
import kazasu.features.steps.office.Office;
import kazasu.features.steps.office.Person;
import kazasu.features.targets.Credential;
import kazasu.pki.CertificateKind;

/** 電子署名 with the card at home (card-interface.md §3, §5). */
public final class SigningSteps {
    private final Office office;
    private final Client client;

    /** Made once a scenario. */
    public SigningSteps(Office office, Client client) {
        this.office = office;
        this.client = client;
    }

    /** The application form, with the person's card. */
    @When("{person} signs a document with the {credential} key as {format}")
    @もし("{person}がカードの{credential}の鍵で文書に{format}形式で署名する")
    public void sign(Person person, Credential key, Format format) {
        office.outcome().requireSeen();
        client.sign(office.cardOf(person), CertificateKind.valueOf(key.name()), format);
    }

    /** Of the computer at home. */
    @Given("the holder's clock is {int} minute(s) fast")
    @前提("利用者の端末の時計は{int}分進んでいる")
    public void fast(int minutes) {
        client.clockAhead(Duration.ofMinutes(minutes));
    }
}
