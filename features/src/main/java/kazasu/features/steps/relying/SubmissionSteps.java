package kazasu.features.steps.relying;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import io.cucumber.java.ja.ならば;
import io.cucumber.java.ja.もし;
import io.cucumber.java.ja.前提;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import kazasu.client.Format;
import kazasu.features.steps.Expect;
import kazasu.features.steps.office.Office;
import kazasu.features.steps.office.Person;
import kazasu.features.targets.Credential;
import kazasu.pki.CertificateKind;
import kazasu.portal.PortalException;
import kazasu.portal.form.FormDocument;
import kazasu.portal.store.Sent;
import kazasu.portal.store.Submission;
import kazasu.portal.store.SubmissionState;
import org.jspecify.annotations.Nullable;

/** 電子申請: a form of an authority's site is filled in, signed at home and sent. */
public final class SubmissionSteps {
    private final Office office;
    private final Client client;
    private final Portal portal;
    private String refused = "";
    private @Nullable Submission submission;

    /** Made once a scenario. */
    public SubmissionSteps(Office office, Client client, Portal portal) {
        this.office = office;
        this.client = client;
        this.portal = portal;
    }

    private Submission submission() {
        if (submission == null) {
            throw new IllegalStateException("nobody has filled in a form yet");
        }
        return submission;
    }

    private byte[] form() {
        return portal.site().reception().document(submission());
    }

    /** 転出届. */
    @When("{person} fills in the site's notice of moving out")
    @もし("{person}がサイトで転出届を作成する")
    public void fillIn(Person person) {
        submission = portal.site().reception().handOut(portal.movingOut(person), Optional.empty());
    }

    /** The site's own document. */
    @When("{person} signs the form with the {credential} key as {format}")
    @もし("{person}がカードの{credential}の鍵で申請書に{format}形式で署名する")
    public void sign(Person person, Credential key, Format format) {
        client.sign(office.cardOf(person), CertificateKind.valueOf(key.name()), format, form());
    }

    /** One who has read the form, but would rather have another one signed. */
    @When("{person} changes the form and signs it with the {credential} key as {format}")
    @もし("{person}が申請書を書き換え、カードの{credential}の鍵で{format}形式で署名する")
    public void signChanged(Person person, Credential key, Format format) {
        SignedPaper form = new SignedPaper(Format.CMS, CertificateKind.SIGNATURE, form(), new byte[0]);
        byte[] changed = Tampering.DOCUMENT.of(form).original();
        client.sign(office.cardOf(person), CertificateKind.valueOf(key.name()), format, changed);
    }

    /** Whatever the site says. */
    @When("what was signed is sent")
    @もし("署名した申請書を送信する")
    public void send() {
        SignedPaper paper = client.paper();
        String type = paper.isDetached() ? "application/pkcs7-signature" : "application/xml";
        send(new Sent(type, paper.signed()));
    }

    /** Somebody who forgot to sign. */
    @When("the form is sent without a signature")
    @もし("署名していない申請書を送信する")
    public void sendUnsigned() {
        send(new Sent("application/xml", form()));
    }

    private void send(Sent sent) {
        requireSeen();
        try {
            submission = portal.site().reception().receive(submission().id(), sent);
        } catch (PortalException e) {
            refused = e.refusal().word();
        }
    }

    private void requireSeen() {
        Expect.equal("refusal of the site", "", refused);
    }

    /** As if the line were down. */
    @Given("the site can't reach the agency")
    @前提("サイトはJ-LISに接続できない")
    public void cutOff() {
        portal.cutOff(true);
    }

    /** 再確認. */
    @When("the site reaches the agency again and checks what waits")
    @もし("サイトがJ-LISに接続できるようになり、確認待ちの申請を再び確認する")
    public void checkAgain() {
        portal.cutOff(false);
        submission = portal.site().reception().checkAgain(submission().id());
    }

    /** 受理. */
    @Then("the application is accepted with a reception number")
    @ならば("申請は受付番号が付いて受理される")
    public void accepted() {
        state(SubmissionState.ACCEPTED, Optional.empty());
    }

    /** 不受理, with the reason's name. */
    @Then("the application is refused with a reception number: {rejection}")
    @ならば("申請は受付番号が付くが、{rejection}として受理されない")
    public void notAccepted(String why) {
        state(SubmissionState.REFUSED, Optional.of(why));
    }

    /** Neither: what could not be checked is not accepted. */
    @Then("the application waits with a reception number: {rejection}")
    @ならば("申請は受付番号が付き、{rejection}として確認待ちとなる")
    public void waits(String why) {
        state(SubmissionState.PENDING, Optional.of(why));
    }

    private void state(SubmissionState expected, Optional<String> why) {
        requireSeen();
        Submission found = portal.site().reception().find(submission().id());
        Expect.equal("state", expected, found.state());
        Expect.equal("reason", why, found.reason());
        String number = found.receptionNumber().orElse("none");
        String day = office.today().toString().replace("-", "");
        Expect.that("a reception number of " + day + ", not " + number, number.matches("[0-9]{8}-[0-9]{6}"));
    }

    /** Nothing is received, so there is no number. */
    @Then("the site does not take it: {rejection}")
    @ならば("サイトは{rejection}として受け付けない")
    public void notTaken(String why) {
        Expect.equal("refusal of the site", why, refused);
        refused = "";
    }

    /** 受付番号. */
    @Then("the same sent again gets the same reception number")
    @ならば("同じものをもう一度送信しても受付番号は変わらない")
    public void sameAgain() {
        Optional<String> first = submission().receptionNumber();
        send();
        requireSeen();
        Expect.equal("reception number", first, submission().receptionNumber());
    }

    /** By the form that is kept, which only the authority's key opens; and no certificate is kept of what is refused. */
    @Then("form and signature are kept encrypted")
    @ならば("申請書と署名は暗号化されて保存されている")
    public void encrypted() {
        List<byte[]> kept = portal.kept(submission().id());
        Expect.equal("envelopes", 2, kept.size());
        String name = FormDocument.decode(form()).applicant().name();
        for (byte[] envelope : kept) {
            String text = new String(envelope, StandardCharsets.UTF_8);
            Expect.that("no name in clear", !text.contains(name));
            Expect.that("no form in clear", !text.contains(FormDocument.NAMESPACE));
        }
    }

    /** Which holds a certificate (rules.md §5). */
    @Then("nothing of form and signature is kept")
    @ならば("申請書と署名は保存されていない")
    public void nothingKept() {
        Expect.equal("envelopes", 0, portal.kept(submission().id()).size());
    }
}
