package kazasu.features.steps.office;

import io.cucumber.java.en.Then;
import io.cucumber.java.ja.ならば;
import java.util.List;
import java.util.Optional;
import kazasu.features.steps.Expect;
import kazasu.office.Application;
import kazasu.office.ApplicationState;
import kazasu.office.Receipt;
import kazasu.office.Refusal;

/** How a procedure ended, in the clerk's words. */
public final class OutcomeSteps {
    private final Office office;

    /** Made once a scenario. */
    public OutcomeSteps(Office office) {
        this.office = office;
    }

    /** To the end. */
    @Then("the procedure is completed")
    @ならば("手続きは完了する")
    public void completed() {
        state(ApplicationState.COMPLETED);
    }

    /** Received, so that the card is ordered. */
    @Then("the application is accepted")
    @ならば("申請は受理される")
    public void accepted() {
        state(ApplicationState.ACCEPTED);
    }

    /** Given up. */
    @Then("the application is abandoned")
    @ならば("申請は取りやめとなる")
    public void abandoned() {
        state(ApplicationState.ABANDONED);
    }

    private void state(ApplicationState expected) {
        Expect.equal(
                "state of the application",
                expected,
                office.outcome().application().state());
    }

    /** The clerk's own sentence. */
    @Then("the clerk refuses with {refusal}")
    @ならば("手続きは{refusal}と断られる")
    public void refused(Refusal why) {
        Expect.equal("refusal", why, office.outcome().refusal());
    }

    /** 文書照会: somebody must come a second time. */
    @Then("the holder is asked by post because of {refusal}")
    @ならば("{refusal}として照会書が郵送される")
    public void askedByPost(Refusal why) {
        Application sent = office.outcome().application();
        Expect.equal("state of the application", ApplicationState.INQUIRY_SENT, sent.state());
        Expect.equal("reason of the inquiry", Optional.of(why.id()), sent.reason());
    }

    /** The refusal is kept on the application (電子証明書交付記録簿). */
    @Then("the issue ledger keeps {person}'s application as refused with {refusal}")
    @ならば("{person}の申請は{refusal}として交付記録簿に残る")
    public void kept(Person person, Refusal why) {
        List<Application> all = office.look(books -> books.applications().ofResident(person.code()));
        Application last = all.get(all.size() - 1);
        Expect.equal("state of the last application", ApplicationState.REFUSED, last.state());
        Expect.equal("reason of the last application", Optional.of(why.id()), last.reason());
    }

    /** What the last procedure cost; one receipt a transaction. */
    @Then("the fee is {int} yen")
    @ならば("手数料は{int}円である")
    public void fee(int yen) {
        Application done = office.outcome().application();
        List<Receipt> receipts = office.look(books -> books.fees().ofResident(done.resident())).stream()
                .filter(receipt -> receipt.application() == done.id())
                .toList();
        Expect.equal("receipts", 1, receipts.size());
        Expect.equal("yen", yen, receipts.get(0).yen());
    }

    /** What all procedures together cost. */
    @Then("{person} has paid {int} yen in all")
    @ならば("{person}が支払った手数料は合計{int}円である")
    public void paid(Person person, int yen) {
        office.outcome().requireSeen();
        int sum = office.look(books -> books.fees().ofResident(person.code())).stream()
                .mapToInt(Receipt::yen)
                .sum();
        Expect.equal("yen", yen, sum);
    }
}
