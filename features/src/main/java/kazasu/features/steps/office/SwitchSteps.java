package kazasu.features.steps.office;

import io.cucumber.java.en.Given;
import io.cucumber.java.ja.前提;
import kazasu.office.OfficeSwitches;
import kazasu.pki.CertificateSwitches;
import kazasu.pki.LeapDayBirthdayPolicy;

/** What the sources leave open (docs/decisions.md §7). */
public final class SwitchSteps {
    private final Office office;

    /** Made once a scenario. */
    public SwitchSteps(Office office) {
        this.office = office;
    }

    /** One of {@code office.*}. */
    @Given("the office's switch {word} stands at {word}")
    @前提("役所のスイッチ{word}は{word}に設定されている")
    public void stands(String name, String value) {
        office.set(switches -> switches.with(name, value));
    }

    /** certificate.leap-day-birthday. */
    @Given("those born on 29 February have their birthday on 1 March")
    @前提("2月29日生まれの者の平年の誕生日は3月1日とする")
    public void leapDay() {
        office.set(SwitchSteps::onMarch1);
    }

    private static OfficeSwitches onMarch1(OfficeSwitches switches) {
        CertificateSwitches old = switches.certificates();
        return switches.with(new CertificateSwitches(
                old.authorityKeyIdentifier(),
                old.subjectKeyIdentifier(),
                old.notBefore(),
                LeapDayBirthdayPolicy.MAR_1,
                old.authenticationPolicy()));
    }
}
