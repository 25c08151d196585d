package kazasu.features.steps.relying;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import io.cucumber.java.ja.もし;
import io.cucumber.java.ja.前提;
import java.time.Duration;
import java.util.Locale;
import kazasu.client.Format;
import kazasu.features.steps.office.Office;
import kazasu.features.steps.office.PasswordForm;
import kazasu.features.steps.office.Person;
import kazasu.features.targets.Credential;
import kazasu.office.rules.FormPin;
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

    private static CertificateKind kind(Credential key) {
        return CertificateKind.valueOf(key.name());
    }

    /** The application form, with the person's card. */
    @When("{person} signs a document with the {credential} key as {format}")
    @もし("{person}がカードの{credential}の鍵で文書に{format}形式で署名する")
    public void sign(Person person, Credential key, Format format) {
        office.outcome().requireSeen();
        client.sign(office.cardOf(person), kind(key), format);
    }

    /** A card that no office knows. */
    @When("the client signs a document with the {credential} key as {format}")
    @もし("クライアントがカードの{credential}の鍵で文書に{format}形式で署名する")
    public void sign(Credential key, Format format) {
        client.card().powerOff();
        client.sign(client.card(), kind(key), format);
    }

    /** A further signature in what was signed before. */
    @When("{person} signs what was signed once more with the {credential} key as {format}")
    @もし("{person}がカードの{credential}の鍵で署名済みの文書に{format}形式で重ねて署名する")
    public void signFurther(Person person, Credential key, Format format) {
        client.sign(office.cardOf(person), kind(key), format, client.paper().signed());
    }

    /** Neither XML nor PDF. */
    @When("{person} signs a broken document with the {credential} key as {format}")
    @もし("{person}がカードの{credential}の鍵で壊れた文書に{format}形式で署名する")
    public void signBroken(Person person, Credential key, Format format) {
        client.sign(office.cardOf(person), kind(key), format, Papers.broken());
    }

    /** Another attempt by the same software, without asking the holder again. */
    @When("the client tries to sign with the {credential} key once more")
    @もし("クライアントがカードの{credential}の鍵でもう一度署名を試みる")
    public void again(Credential key) {
        client.again(kind(key), Format.CMS);
    }

    /** Of the computer at home. */
    @Given("the holder's clock is {int} minute(s) fast")
    @前提("利用者の端末の時計は{int}分進んでいる")
    public void fast(int minutes) {
        client.clockAhead(Duration.ofMinutes(minutes));
    }

    /** Which the official software takes as upper case (rules.md fact 8). */
    @Given("the holder types the signature password in lower case")
    @前提("利用者は署名用パスワードを小文字で入力する")
    public void lowerCase() {
        client.types(office.visitors().knows(FormPin.SIGNATURE).toLowerCase(Locale.ROOT));
    }

    /** In the right form, but not the card's. */
    @Given("the holder types a wrong {formPin}")
    @前提("利用者は誤った{formPin}を入力する")
    public void wrong(FormPin pin) {
        client.types(office.visitors().other(pin, 1));
    }

    /** Anything. */
    @Given("the holder types a signature password {passwordForm}")
    @前提("利用者は{passwordForm}署名用パスワードを入力する")
    public void types(PasswordForm form) {
        client.types(form.password());
    }

    /** Said to the client. */
    @Given("the holder allows the last try")
    @前提("利用者は残り1回でも照合することを選ぶ")
    public void lastTry() {
        client.mayUseLastTry();
    }

    /** On the page. */
    @Given("the holder wants the signature to be seen")
    @前提("利用者は署名を文書の上に表示することを選ぶ")
    public void visible() {
        client.visible();
    }
}
