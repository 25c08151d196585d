package kazasu.features.steps.relying;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import io.cucumber.java.ja.ならば;
import io.cucumber.java.ja.もし;
import io.cucumber.java.ja.前提;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import kazasu.features.steps.Expect;
import kazasu.features.steps.Hand;
import kazasu.features.steps.office.Office;
import kazasu.features.steps.office.Person;
import kazasu.office.town.Townsfolk;
import kazasu.pki.CertificateKind;
import kazasu.portal.CardAnswer;
import kazasu.portal.PortalException;
import kazasu.portal.UnverifiedException;
import kazasu.portal.kiosk.IssuedPaper;
import kazasu.portal.kiosk.ResidenceKiosk;
import kazasu.portal.tap.FaceAuthorisation;
import kazasu.portal.tap.Terminal;

/** Terminals with a reader: かざし利用, the face in place of the PIN, and コンビニ交付 (rules.md §5). */
public final class TerminalSteps {
    private final Office office;
    private final Client client;
    private final Portal portal;
    private Optional<FaceAuthorisation> faces = Optional.empty();
    private boolean joined = true;
    private String came = "";

    /** Made once a scenario. */
    public TerminalSteps(Office office, Client client, Portal portal) {
        this.office = office;
        this.client = client;
        this.portal = portal;
    }

    private Terminal terminal() {
        return new Terminal(portal.site(), faces);
    }

    private CardAnswer byPin(Person person) {
        Hand card = office.cardOf(person);
        CertificateKind kind = CertificateKind.USER_AUTHENTICATION;
        return challenge -> LoginSteps.answer(card, kind, client.pin(card, kind), challenge);
    }

    /** 特定利用者証明検証者 (Act art. 38-2). */
    @Given("the ministers have authorised the site to compare faces")
    @前提("サイトは特定利用者証明検証者の認定を受けている")
    public void authorised() {
        faces = Optional.of(new FaceAuthorisation(LocalDate.of(2024, 4, 1), Optional.empty()));
    }

    /** By key and PIN. */
    @When("{person} enters the PIN at the site's terminal")
    @もし("{person}がサイトの端末で暗証番号を入力する")
    public void prove(Person person) {
        came(() -> terminal().prove(byPin(person)).means().name());
    }

    /** かざし利用 (Act art. 38-4). */
    @When("{person} only holds the card over the site's terminal")
    @もし("{person}がサイトの端末にカードをかざす")
    public void tap(Person person) {
        came(() -> terminal().tap(office.cardOf(person)).means().name());
    }

    /** Compared by somebody, or a machine. */
    @When("{person}'s face is compared with the photo at the site's terminal")
    @もし("{person}がサイトの端末で顔認証を受ける")
    public void face(Person person) {
        came(() -> terminal().face(office.cardOf(person), () -> true).means().name());
    }

    /** With another person's card. */
    @When("somebody else's face is compared with the photo on {person}'s card")
    @もし("{person}のカードで別人がサイトの端末で顔認証を受ける")
    public void wrongFace(Person person) {
        came(() -> terminal().face(office.cardOf(person), () -> false).means().name());
    }

    /** 利用者証明検証者 is the municipality. */
    @Given("the municipality does not issue at kiosks")
    @前提("市区町村はコンビニ交付に参加していない")
    public void notJoined() {
        joined = false;
    }

    /** 住民票の写し. */
    @When("{person} asks a kiosk for a certificate of residence")
    @もし("{person}がキオスク端末で住民票の写しを請求する")
    public void residence(Person person) {
        ResidenceKiosk kiosk = new ResidenceKiosk(
                office.town().ledger(),
                office.town().authorities(),
                joined ? List.of(Townsfolk.MAEBASHI) : List.of(),
                office.clock(),
                office.town().terminal().chance());
        came(() -> {
            IssuedPaper paper = kiosk.residence(byPin(person));
            Expect.equal("resident on the paper", person.code(), paper.resident());
            return "PAPER";
        });
    }

    private void came(Supplier<String> deed) {
        office.outcome().requireSeen();
        try {
            came = deed.get();
        } catch (PortalException e) {
            came = e.refusal().word();
        } catch (UnverifiedException e) {
            came = e.reason().word();
        }
    }

    /** With a new session. */
    @Then("the terminal lets the holder in")
    @ならば("端末で認められる")
    public void letIn() {
        Expect.that("a way in, not " + came, List.of("CHALLENGE", "TAP", "FACE").contains(came));
    }

    /** A PDF of the person's. */
    @Then("the kiosk hands out the certificate of residence")
    @ならば("住民票の写しが交付される")
    public void handedOut() {
        Expect.equal("what came out", "PAPER", came);
    }

    /** Terminal or kiosk, in its own sentence. */
    @Then("the machine refuses: {rejection}")
    @ならば("端末は{rejection}として断る")
    public void refused(String why) {
        Expect.equal("refusal of the machine", why, came);
    }
}
