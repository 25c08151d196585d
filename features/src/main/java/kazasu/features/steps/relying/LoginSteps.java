package kazasu.features.steps.relying;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import io.cucumber.java.ja.ならば;
import io.cucumber.java.ja.もし;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import kazasu.client.CardSigner;
import kazasu.client.Format;
import kazasu.client.JpkiCard;
import kazasu.features.steps.Expect;
import kazasu.features.steps.Hand;
import kazasu.features.steps.office.Office;
import kazasu.features.steps.office.Person;
import kazasu.features.targets.Credential;
import kazasu.pki.CertificateKind;
import kazasu.portal.account.Session;
import kazasu.portal.login.LoginRefusedException;
import kazasu.verifier.Challenge;
import kazasu.verifier.Document;
import kazasu.verifier.Reason;
import kazasu.verifier.Verdict;
import org.jspecify.annotations.Nullable;

/** 利用者証明: a login at an authority's site by a signed challenge, or by the TLS handshake. */
public final class LoginSteps {
    private static final String ELSEWHERE = "https://other.test";

    private final Office office;
    private final Client client;
    private final Portal portal;
    private final List<Session> sessions = new ArrayList<>();
    private String refused = "";
    private @Nullable Challenge challenge;
    private Document.@Nullable LoginAnswer answer;

    /** Made once a scenario. */
    public LoginSteps(Office office, Client client, Portal portal) {
        this.office = office;
        this.client = client;
        this.portal = portal;
    }

    /** By the site. */
    @When("the site issues a challenge")
    @もし("サイトがチャレンジを出す")
    public void ask() {
        challenge = portal.desk().ask(Portal.ORIGIN);
    }

    /** A phishing site, which passes the answer on. */
    @When("another site issues a challenge")
    @もし("別のサイトがチャレンジを出す")
    public void askElsewhere() {
        challenge = portal.desk().ask(ELSEWHERE);
    }

    /** In the site's form, but made by somebody else. */
    @When("somebody makes up a challenge of the site's")
    @もし("何者かがサイトのチャレンジを作り出す")
    public void makeUp() {
        byte[] nonce = new byte[32];
        office.town().terminal().chance().nextBytes(nonce);
        challenge = Challenge.of(Portal.ORIGIN, office.clock().instant(), nonce);
    }

    /** Key and PIN. */
    @When("{person}'s card signs the challenge with the {credential} key")
    @もし("{person}がカードの{credential}の鍵でチャレンジに署名する")
    public void sign(Person person, Credential key) {
        office.outcome().requireSeen();
        answer = answer(office.cardOf(person), CertificateKind.valueOf(key.name()), asked());
    }

    private Challenge asked() {
        if (challenge == null) {
            throw new IllegalStateException("no challenge was issued");
        }
        return challenge;
    }

    private Document.LoginAnswer answer(Hand card, CertificateKind kind, Challenge asked) {
        return answer(card, kind, client.pin(card, kind), asked);
    }

    /** As client software answers. */
    static Document.LoginAnswer answer(Hand card, CertificateKind kind, String pin, Challenge asked) {
        byte[] bytes = asked.encoded();
        try (CardSigner signer = CardSigner.of(card, kind, pin.toCharArray())) {
            return new Document.LoginAnswer(
                    bytes, signer.sign(bytes), signer.certificate().getEncoded());
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("no certificate", e);
        }
    }

    /** One bit of the signature. */
    @When("the answer is changed on the way")
    @もし("応答が送る途中で改ざんされる")
    public void tamper() {
        Document.LoginAnswer right = there();
        SignedPaper paper =
                new SignedPaper(Format.RAW, CertificateKind.USER_AUTHENTICATION, right.challenge(), right.signature());
        answer = new Document.LoginAnswer(
                right.challenge(), Tampering.SIGNATURE.of(paper).signed(), right.certificate());
    }

    private Document.LoginAnswer there() {
        if (answer == null) {
            throw new IllegalStateException("nobody answered yet");
        }
        return answer;
    }

    /** To the site, whoever's challenge it was; also once more. */
    @When("the answer is sent to the site")
    @もし("応答をサイトに送る")
    public void send() {
        login(() -> portal.desk().answer(there(), Portal.ORIGIN));
    }

    /** The card's key was used in the handshake, before this. */
    @When("{person} logs in by the TLS handshake with the {credential} certificate")
    @もし("{person}が{credential}電子証明書によるTLSハンドシェイクでログインする")
    public void handshake(Person person, Credential key) {
        office.outcome().requireSeen();
        X509Certificate shown = read(office.cardOf(person), CertificateKind.valueOf(key.name()));
        login(() -> portal.desk().handshake(shown));
    }

    private X509Certificate read(Hand hand, CertificateKind kind) {
        hand.powerOn();
        try {
            JpkiCard card = JpkiCard.select(hand);
            card.verify(kind, client.pin(hand, kind).getBytes(StandardCharsets.US_ASCII));
            return card.certificate(kind);
        } finally {
            hand.powerOff();
        }
    }

    private void login(Supplier<Session> deed) {
        requireSeen();
        try {
            sessions.add(deed.get());
        } catch (LoginRefusedException e) {
            refused = e.verification().verdict() + " " + e.reason();
        }
    }

    private void requireSeen() {
        Expect.equal("refusal of the login", "", refused);
    }

    private Session last() {
        requireSeen();
        return sessions.get(sessions.size() - 1);
    }

    /** To a new session. */
    @Then("the holder is logged in")
    @ならば("ログインできる")
    public void loggedIn() {
        Expect.equal(
                "session",
                Optional.of(last()),
                portal.site().accounts().sessions().find(last().token()));
    }

    /** With the verifier's reason. */
    @Then("the login is refused: {finding}")
    @ならば("ログインは{finding}として断られる")
    public void refused(Reason why) {
        Expect.equal("refusal of the login", why.verdict() + " " + why, refused);
        refused = "";
    }

    /** 確認できないとき. */
    @Then("the login is not let in, since it could not be checked: {finding}")
    @ならば("ログインは{finding}として確認できず、認められない")
    public void undetermined(Reason why) {
        Expect.equal("refusal of the login", Verdict.UNDETERMINED + " " + why, refused);
        refused = "";
    }

    /** The customer stays the same. */
    @Then("it is the same account as before")
    @ならば("前のログインと同じアカウントである")
    public void sameAccount() {
        Expect.equal("account", sessions.get(sessions.size() - 2).account(), last().account());
    }

    /** Somebody else's. */
    @Then("it is another account than before")
    @ならば("前のログインとは別のアカウントである")
    public void anotherAccount() {
        Expect.that(
                "another account", !sessions.get(sessions.size() - 2).account().equals(last().account()));
    }
}
