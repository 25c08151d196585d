package kazasu.features.steps.office;

import io.cucumber.java.en.Then;
import io.cucumber.java.ja.ならば;
import kazasu.command.Text;
import kazasu.features.steps.Expect;
import kazasu.features.targets.Credential;

/** What the clerk hands over on paper: receipt and printed copy, each in the language in which the feature quotes it. */
public final class PaperSteps {
    private final Office office;

    /** Made once a scenario. */
    public PaperSteps(Office office) {
        this.office = office;
    }

    /** 領収書 of the last procedure. */
    @Then("the receipt says {string}")
    @ならば("領収書には{string}と書かれている")
    public void receipt(String line) {
        long application = office.outcome().application().id();
        Text receipt = office.town()
                .counter()
                .receipt(application)
                .orElseThrow(() -> new AssertionError("expected: a receipt; actual: none"));
        Expect.that("a receipt with the line " + line, says(receipt, line));
    }

    /** 電子証明書の写し of the newest certificate (rules.md §4.1). */
    @Then("the printed copy of {person}'s {credential} certificate says {string}")
    @ならば("{person}の{credential}電子証明書の写しには{string}と書かれている")
    public void copy(Person person, Credential credential, String line) {
        Expect.that("a printed copy with the line " + line, says(copy(person, credential), line));
    }

    /** What is not this paper's business. */
    @Then("the printed copy of {person}'s {credential} certificate does not say {string}")
    @ならば("{person}の{credential}電子証明書の写しには{string}と書かれていない")
    public void copyWithout(Person person, Credential credential, String line) {
        Expect.that("a printed copy without the line " + line, !says(copy(person, credential), line));
    }

    private Text copy(Person person, Credential credential) {
        return office.town()
                .counter()
                .printedCopy(office.newest(person, OfficeVocabulary.kind(credential), 0)
                        .id());
    }

    private static boolean says(Text paper, String line) {
        return paper.ja().lines().anyMatch(line::equals) || paper.en().lines().anyMatch(line::equals);
    }
}
