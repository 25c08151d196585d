package kazasu.features.steps.relying;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import io.cucumber.java.ja.ならば;
import io.cucumber.java.ja.もし;
import io.cucumber.java.ja.前提;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kazasu.features.steps.Expect;
import kazasu.features.steps.office.Office;
import kazasu.features.steps.office.Person;
import kazasu.office.rules.Fees.Check;
import kazasu.pki.Validity;
import kazasu.verifier.Reason;
import kazasu.verifier.RevocationSource;
import kazasu.verifier.Step;
import kazasu.verifier.Verdict;
import kazasu.verifier.Verification;

/** 署名検証 by a relying party (rules.md §5). */
public final class VerificationSteps {
    private final Office office;
    private final Client client;
    private final Checking checking;

    /** Made once a scenario. */
    public VerificationSteps(Office office, Client client, Checking checking) {
        this.office = office;
        this.client = client;
        this.checking = checking;
    }

    /** One of the agency's ways. */
    @Given("the verifier asks about revocations by {check}")
    @前提("検証者は{check}で失効を確かめる")
    public void asks(Check how) {
        checking.asks(checking.by(how));
    }

    /** A verifier with a copy of the agency's books. */
    @Given("the verifier asks the ledger about revocations")
    @前提("検証者は台帳で失効を確かめる")
    public void asksTheLedger() {
        checking.asks(checking.ledger());
    }

    /** Nobody answers. */
    @Given("the verifier can't reach OCSP")
    @前提("検証者はOCSPに接続できない")
    public void unreachable() {
        checking.asks(checking.unreachable());
    }

    /** Nobody answers, but lists are at hand. */
    @Given("the verifier can't reach OCSP and takes the lists instead")
    @前提("検証者はOCSPに接続できず、失効情報ファイルで失効を確かめる")
    public void listsInstead() {
        checking.asks(checking.listsIfUnreachable());
    }

    /** A verifier that was never told where. */
    @Given("the verifier has no source of revocations")
    @前提("検証者に失効情報の入手先はない")
    public void nowhere() {
        checking.asks(RevocationSource.NONE);
    }

    /** Of several generations under one name. */
    @Given("the verifier trusts only the authority of {int}")
    @前提("検証者は{int}年の認証局だけを信頼している")
    public void trustsOnly(int year) {
        checking.trustsOnly(year);
    }

    /** 申請者: whose attributes the certificate must have. */
    @Given("the application is {person}'s")
    @前提("申請者は{person}である")
    public void applicant(Person person) {
        checking.appliedBy(person);
    }

    /** On its way from the holder. */
    @When("{tampering} on the way")
    @もし("送る途中で{tampering}")
    public void tamper(Tampering deed) {
        client.paper(deed.of(client.paper()));
    }

    /** Now. */
    @When("the verifier verifies the signature")
    @もし("検証者が署名を検証する")
    public void verify() {
        checking.check(client.paper(), office.clock().instant());
    }

    /** About another time. */
    @When("the verifier verifies the signature as of {date} {time}")
    @もし("検証者が{date}の{time}時点について署名を検証する")
    public void verifyAsOf(LocalDate day, LocalTime time) {
        checking.check(client.paper(), day.atTime(time).atZone(Validity.JAPAN).toInstant());
    }

    /** Everything was checked, and nothing is wrong. */
    @Then("the signature is valid")
    @ならば("署名は有効である")
    public void valid() {
        Expect.equal("verdict", "VALID", verdict());
    }

    /** Something is wrong. */
    @Then("the signature is invalid: {finding}")
    @ならば("署名は{finding}として無効である")
    public void invalid(Reason why) {
        Expect.equal("verdict", Verdict.INVALID + " " + why, verdict());
    }

    /** Which is never "valid" (rules.md §5). */
    @Then("the signature could not be checked: {finding}")
    @ならば("署名は{finding}として確認できず、有効とされない")
    public void undetermined(Reason why) {
        Expect.equal("verdict", Verdict.UNDETERMINED + " " + why, verdict());
    }

    private String verdict() {
        Verification last = checking.last();
        return (last.verdict() + " " + last.reason().map(Reason::name).orElse("")).strip();
    }

    /** The answer has a line for each step, and says why one was not made. */
    @Then("the answer says of every check whether it was made, and why not")
    @ならば("検証の結果には、確認した項目と、確認しなかった項目およびその理由がすべて示される")
    public void says() {
        List<kazasu.verifier.Check> checks = checking.last().checks();
        Expect.equal(
                "steps",
                Arrays.asList(Step.values()),
                checks.stream().map(kazasu.verifier.Check::step).toList());
        Optional<kazasu.verifier.Check> silent = checks.stream()
                .filter(check -> check.reason().isEmpty() && check.detail().isBlank())
                .findFirst();
        Expect.equal("checks without a word", Optional.empty(), silent);
    }
}
