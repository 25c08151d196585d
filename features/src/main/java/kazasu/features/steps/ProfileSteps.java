package kazasu.features.steps;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.ja.ならば;
import io.cucumber.java.ja.前提;
import java.util.stream.Stream;
import kazasu.contents.IssuerObjects;
import kazasu.features.targets.Credential;
import kazasu.features.targets.NotApplicable;
import kazasu.model.Application;
import kazasu.model.KeyAlgorithm;
import kazasu.model.Profile;
import kazasu.model.Switch;

/** What a scenario needs of the card's profile; on another card it does not apply. */
public final class ProfileSteps {
    private final Session session;

    /** Made once a scenario. */
    public ProfileSteps(Session session) {
        this.session = session;
    }

    /** A switch at some value, by their names in docs/decisions.md §7. */
    @Given("the switch {string} of its profile stands at {string}")
    @前提("プロファイルのスイッチ{string}は{string}である")
    public void stands(String name, String value) {
        Switch which = Switch.named(name)
                .filter(it -> it.choices().contains(value))
                .orElseThrow(() -> new IllegalArgumentException("no switch " + name + " with a value " + value));
        Profile profile = session.profile();
        if (!profile.switches().is(which, value)) {
            throw new NotApplicable("on profile " + profile.name() + " the switch " + name + " stands at "
                    + profile.switches().get(which));
        }
    }

    /** GET DATA 5F51: card-interface.md §1.1, ATR 1. */
    @Then("the data are the contact answer to reset from its second byte on")
    @ならば("応答のデータは接触のATRの2バイト目以降である")
    public void contactAtr() {
        Expect.bytes(
                "contact answer to reset",
                IssuerObjects.contactAtr(session.profile()),
                session.last().data());
    }

    /** A phone has the JPKI AP alone. */
    @Given("it has all applications")
    @前提("すべてのアプリケーションがある")
    public void all() {
        Stream.of(Application.values()).forEach(session::requireOnCard);
    }

    /** What a scenario about padding and SHA-256 speaks of: every card there is. */
    @Given("its keys are RSA")
    @前提("鍵はRSAである")
    public void rsa() {
        requireKeys(KeyAlgorithm.RSA_2048);
    }

    /** A plan (docs/decisions.md §5). */
    @Given("its keys are on P-384")
    @前提("鍵はP-384である")
    public void elliptic() {
        requireKeys(KeyAlgorithm.P_384);
    }

    private void requireKeys(KeyAlgorithm wanted) {
        Profile profile = session.profile();
        if (profile.contents().algorithm() != wanted) {
            throw new NotApplicable("the keys of a card of profile " + profile.name() + " are not "
                    + (wanted == KeyAlgorithm.P_384 ? "on P-384" : "RSA"));
        }
    }

    /** Neither a child's card nor one of phones to come. */
    @Given("it has both certificates")
    @前提("両方の電子証明書がある")
    public void both() {
        Stream.of(Credential.values()).forEach(session.facts()::certificate);
    }
}
