package kazasu.features.steps;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import io.cucumber.java.ja.ならば;
import io.cucumber.java.ja.もし;
import kazasu.apdu.ApduResponse;
import kazasu.apdu.CommandApdu;
import kazasu.features.targets.Credential;

/** VERIFY, its query, and CHANGE REFERENCE DATA. */
public final class PinSteps {
    private final Session session;

    /** Made once a scenario. */
    public PinSteps(Session session) {
        this.session = session;
    }

    /** SELECT of the PIN's file, then VERIFY; the answer is judged by a later step. */
    @When("{pin} is verified")
    @もし("{pin}を照合する")
    public void verify(Pin pin) {
        Expect.status(0x9000, session.selectFile(pin.credential().pinFile()));
        session.send(CommandApdu.of(0x00, 0x20, 0x00, 0x80, pin.bytes(session.facts())));
    }

    /** VERIFY of what is current, without SELECT. */
    @When("{pin} is verified without selecting its EF")
    @もし("EFを選択せずに{pin}を照合する")
    public void verifyCurrent(Pin pin) {
        session.send(CommandApdu.of(0x00, 0x20, 0x00, 0x80, pin.bytes(session.facts())));
    }

    /** VERIFY that names the file by its short id. */
    @When("{pin} is verified by short id")
    @もし("{pin}を短縮EF識別子で照合する")
    public void verifyByShortId(Pin pin) {
        int p2 = 0x80 | pin.credential().pinFile() & 0x1F;
        session.send(CommandApdu.of(0x00, 0x20, 0x00, p2, pin.bytes(session.facts())));
    }

    /** Several times; only the last answer is judged by a later step. */
    @When("{pin} is verified {int} times")
    @もし("{pin}を{int}回照合する")
    public void verifyOften(Pin pin, int times) {
        for (int i = 0; i < times; i++) {
            verify(pin);
        }
    }

    /** The old PIN must have been verified. */
    @When("the PIN is changed to {pin}")
    @もし("{pin}に変更する")
    public void change(Pin pin) {
        Expect.status(0x9000, session.selectFile(pin.credential().pinFile()));
        session.send(CommandApdu.of(0x00, 0x24, 0x01, 0x80, pin.bytes(session.facts())));
    }

    /** RESET RETRY COUNTER of the administration application (docs/decisions.md §4). */
    @When("{pin} is set by the administration command")
    @もし("{pin}を管理コマンドで設定する")
    public void set(Pin pin) {
        int p2 = 0x80 | pin.credential().pinFile() & 0x1F;
        session.send(CommandApdu.of(0x00, 0x2C, 0x02, p2, pin.bytes(session.facts())));
    }

    /** The empty VERIFY, four bytes exactly. */
    @When("the tries left of the {credential} PIN are asked for")
    @もし("{credential}の残り試行回数を問い合わせる")
    public void query(Credential credential) {
        session.facts().pin(credential); // a card without this PIN has no tries to speak of
        Expect.status(0x9000, session.selectFile(credential.pinFile()));
        session.send(CommandApdu.of(0x00, 0x20, 0x00, 0x80));
    }

    /** The empty VERIFY with a byte too many. */
    @When("the tries left of the {credential} PIN are asked for in five bytes")
    @もし("{credential}の残り試行回数を5バイトで問い合わせる")
    public void queryInFiveBytes(Credential credential) {
        session.facts().pin(credential);
        Expect.status(0x9000, session.selectFile(credential.pinFile()));
        session.send(CommandApdu.of(0x00, 0x20, 0x00, 0x80, CommandApdu.LE_MAX));
    }

    /** Asks and judges in one. */
    @Then("the {credential} PIN has {int} tries left")
    @ならば("{credential}の残り試行回数は{int}回である")
    public void triesLeft(Credential credential, int tries) {
        query(credential);
        ApduResponse answer = session.last();
        Expect.status(0x63C0 | tries, answer);
    }
}
