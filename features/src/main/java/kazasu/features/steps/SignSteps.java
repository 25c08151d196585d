package kazasu.features.steps;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import io.cucumber.java.ja.ならば;
import io.cucumber.java.ja.もし;
import kazasu.apdu.CommandApdu;
import kazasu.features.targets.Credential;

/** COMPUTE DIGITAL SIGNATURE, and the check against the certificate's public key. */
public final class SignSteps {
    private final Session session;

    /** Made once a scenario. */
    public SignSteps(Session session) {
        this.session = session;
    }

    /** SELECT of the key's file, then bytes of a length. */
    @When("the {credential} key signs {int} bytes")
    @もし("{credential}の鍵で{int}バイトに署名する")
    public void sign(Credential credential, int length) {
        Expect.status(0x9000, session.selectFile(credential.keyFile()));
        send(0x80, Inputs.bytes(length));
    }

    /** What most clients send. */
    @When("the {credential} key signs a DigestInfo of SHA-256")
    @もし("{credential}の鍵でSHA-256のDigestInfoに署名する")
    public void signDigestInfo(Credential credential) {
        Expect.status(0x9000, session.selectFile(credential.keyFile()));
        send(0x80, Inputs.digestInfo());
    }

    /** The key named by its short id. */
    @When("the {credential} key signs {int} bytes by short id")
    @もし("{credential}の鍵で短縮EF識別子により{int}バイトに署名する")
    public void signByShortId(Credential credential, int length) {
        send(0x80 | credential.keyFile() & 0x1F, Inputs.bytes(length));
    }

    /** Whatever EF is current, or none. */
    @When("{int} bytes are signed with the current EF")
    @もし("カレントEFで{int}バイトに署名する")
    public void signCurrent(int length) {
        send(0x80, Inputs.bytes(length));
    }

    /** Several times, each judged. */
    @When("the {credential} key signs {int} times")
    @もし("{credential}の鍵で{int}回署名する")
    public void signOften(Credential credential, int times) {
        for (int i = 0; i < times; i++) {
            sign(credential, 1 + i);
            Expect.status(0x9000, session.last());
        }
    }

    /** PKCS#1 v1.5 type 1 over the bytes as they were, or ECDSA with them as the hash, by the certificate on the card. */
    @Then("the signature verifies against the {credential} certificate")
    @ならば("署名は{credential}電子証明書の公開鍵で検証できる")
    public void verifies(Credential credential) {
        Expect.status(0x9000, session.last());
        byte[] signature = session.last().data();
        session.cardKey(credential).verify(session.signed(), signature);
    }

    private void send(int p2, byte[] input) {
        session.remember(input);
        session.send(CommandApdu.of(0x80, 0x2A, 0x00, p2, input, CommandApdu.LE_MAX));
    }
}
