package kazasu.features.steps.office;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import io.cucumber.java.ja.ならば;
import io.cucumber.java.ja.もし;
import java.time.Duration;
import java.time.LocalDate;
import kazasu.features.steps.Expect;
import kazasu.features.targets.Credential;
import kazasu.office.CertificateRecord;
import kazasu.office.RefusedException;
import kazasu.office.rules.Channel;
import kazasu.office.rules.Channels;
import kazasu.office.rules.Procedure;
import kazasu.office.rules.RenewalRules;
import kazasu.office.rules.RenewalRules.Occasion;

/** What the office says to those who ask before they come. */
public final class ReceptionSteps {
    private final Office office;

    /** Made once a scenario. */
    public ReceptionSteps(Office office) {
        this.office = office;
    }

    /** Not at the counter. */
    @When("{person} asks by {channel} for {deed}")
    @もし("{person}が{channel}で{deed}を申し込む")
    public void asks(Person person, Channel channel, Procedure deed) {
        office.resident(person);
        office.attempt(() -> {
            Channels.refusal(deed, channel).ifPresent(refusal -> {
                throw new RefusedException(refusal);
            });
        });
    }

    /** 有効期限通知書, about two to three months before the end of the certificate on the card. */
    @Then("the expiry notice for the {credential} certificate goes out on {date}")
    @ならば("{credential}電子証明書の有効期限通知書は{date}に送られる")
    public void notice(Credential credential, LocalDate day) {
        Expect.equal(
                "day of the notice",
                day,
                RenewalRules.noticeDate(new CardView(office.card(), office.visitors())
                        .certificate(OfficeVocabulary.kind(credential))
                        .getNotAfter()
                        .toInstant()));
    }

    /** Eligibility data only. */
    @Then("the card serves as health insurance card until {date}")
    @ならば("健康保険証としての利用は{date}まで続く")
    public void healthInsurance(LocalDate day) {
        Expect.equal(
                "last day as health insurance card",
                day,
                RenewalRules.healthInsuranceUntil(new CardView(office.card(), office.visitors())
                        .certificate(OfficeVocabulary.kind(Credential.USER_AUTHENTICATION))
                        .getNotAfter()
                        .toInstant()));
    }

    /** An estimate, by what the newest certificate took the place of. */
    @Then("{person}'s new {credential} certificate is usable after about {int} hour(s)")
    @ならば("{person}の新しい{credential}電子証明書は約{int}時間後から利用できる")
    public void usable(Person person, Credential credential, int hours) {
        CertificateRecord issued = office.newest(person, OfficeVocabulary.kind(credential), 0);
        CertificateRecord former = office.newest(person, OfficeVocabulary.kind(credential), 1);
        Occasion occasion = RenewalRules.occasion(office.today(), former.notAfter());
        Expect.equal(
                "estimate",
                Duration.ofHours(hours),
                RenewalRules.usableAfter(
                        issued.kind(), occasion, office.town().terminal().switches()));
    }
}
