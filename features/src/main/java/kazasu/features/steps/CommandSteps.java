package kazasu.features.steps;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import io.cucumber.java.ja.ならば;
import io.cucumber.java.ja.もし;
import java.util.Arrays;

/** Bare commands, and what came back. */
public final class CommandSteps {
    private final Session session;

    /** Made once a scenario. */
    public CommandSteps(Session session) {
        this.session = session;
    }

    /** Sends bytes as they are. */
    @When("the command {apdu} is sent")
    @もし("コマンド {apdu} を送る")
    public void send(byte[] command) {
        session.send(command);
    }

    /** The last status word. */
    @Then("the status word is {sw}")
    @ならば("ステータスワードは{sw}である")
    public void status(int expected) {
        Expect.status(expected, session.last());
    }

    /** How much data came. */
    @Then("the answer carries {int} bytes")
    @ならば("応答のデータは{int}バイトである")
    public void length(int expected) {
        Expect.equal("bytes of data", expected, session.last().data().length);
    }

    /** The first bytes of the data. */
    @Then("the answer begins with {apdu}")
    @ならば("応答のデータは {apdu} で始まる")
    public void beginning(byte[] expected) {
        byte[] data = session.last().data();
        Expect.bytes("first bytes", expected, Arrays.copyOf(data, Math.min(data.length, expected.length)));
    }

    /** For answers that chance enters. */
    @Then("the same command answers differently next time")
    @ならば("次の同じコマンドの応答は異なる")
    public void differs() {
        byte[] first = session.last().bytes();
        byte[] second = session.repeat().bytes();
        Expect.that("two different answers to the same command", !Arrays.equals(first, second));
    }

    /** For answers whose form the sources leave open. */
    @Then("the length of the answer's data is noted as {string}")
    @ならば("応答のデータの長さを{string}の観察結果として記録する")
    public void observeLength(String point) {
        session.observe(point + " = " + session.last().data().length + " bytes");
    }

    /** For points that the sources leave open. */
    @Then("the status word is noted as {string}")
    @ならば("ステータスワードを{string}の観察結果として記録する")
    public void observe(String point) {
        session.observe(point + " = " + session.last().swHex());
    }
}
