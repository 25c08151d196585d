package kazasu.features.steps;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import io.cucumber.java.ja.ならば;
import io.cucumber.java.ja.もし;
import kazasu.apdu.CommandApdu;
import kazasu.features.targets.Credential;
import kazasu.model.KeyAlgorithm;

/** The six schemes of COMPUTE DIGITAL SIGNATURE, P1 00 to 05 (card-interface.md §3.5). */
public final class SchemeSteps {
    private static final int MESSAGE_BYTES = 100;

    private final Session session;

    /** Made once a scenario. */
    public SchemeSteps(Session session) {
        this.session = session;
    }

    /** SELECT of the key's file, then an input that suits the scheme. */
    @When("the {credential} key signs by scheme {scheme}")
    @もし("{credential}の鍵で方式{scheme}により署名する")
    public void sign(Credential credential, int scheme) {
        Expect.status(0x9000, session.selectFile(credential.keyFile()));
        send(scheme, 0x80, suitable(scheme));
    }

    /** The key named by its short id. */
    @When("the {credential} key signs by short id and scheme {scheme}")
    @もし("{credential}の鍵で短縮EF識別子と方式{scheme}により署名する")
    public void signByShortId(Credential credential, int scheme) {
        send(scheme, 0x80 | credential.keyFile() & 0x1F, suitable(scheme));
    }

    /** An input of any length. */
    @When("the {credential} key signs by scheme {scheme} an input of {int} bytes")
    @もし("{credential}の鍵で方式{scheme}により{int}バイトに署名する")
    public void signBytes(Credential credential, int scheme, int length) {
        send(scheme, 0x80 | credential.keyFile() & 0x1F, Inputs.bytes(length));
    }

    /** Opened with the public key of the certificate on the card. */
    @Then("the signature by scheme {scheme} verifies against the {credential} certificate")
    @ならば("方式{scheme}の署名は{credential}電子証明書の公開鍵で検証できる")
    public void verifies(int scheme, Credential credential) {
        Expect.status(0x9000, session.last());
        byte[] signature = session.last().data();
        CardKey key = session.cardKey(credential);
        if (scheme >= 0x04) {
            PssBlock.saltLength(key.opened(signature), hash(scheme));
        } else {
            key.verify(key.isElliptic() ? hash(scheme) : content(scheme), signature);
        }
    }

    /** The position of the 01 in front of the salt tells. */
    @Then("the salt length by the {credential} certificate's public key is noted as {string}")
    @ならば("{credential}電子証明書の公開鍵で見たソルトの長さを{string}の観察結果として記録する")
    public void observeSalt(Credential credential, String point) {
        Expect.status(0x9000, session.last());
        byte[] signature = session.last().data();
        byte[] block = session.cardKey(credential).opened(signature);
        session.observe(point + " = " + PssBlock.saltLength(block, hash(0x04)));
    }

    private byte[] suitable(int scheme) {
        byte[] message = Inputs.bytes(MESSAGE_BYTES);
        return switch (scheme) {
            case 0x00 -> isOnP384() ? Inputs.sha384(message) : Inputs.digestInfo();
            case 0x02 -> isOnP384() ? Inputs.sha384(message) : Inputs.sha256(message);
            case 0x04 -> Inputs.sha256(message);
            default -> message;
        };
    }

    private boolean isOnP384() {
        return session.profile().contents().algorithm() == KeyAlgorithm.P_384;
    }

    /** The odd schemes hash on the card. */
    private byte[] hash(int scheme) {
        byte[] signed = session.signed();
        boolean hashed = (scheme & 1) == 0;
        return hashed ? signed : isOnP384() ? Inputs.sha384(signed) : Inputs.sha256(signed);
    }

    /** What PKCS#1 v1.5 pads. */
    private byte[] content(int scheme) {
        return scheme <= 0x01 ? hash(scheme) : Inputs.digestInfo(hash(scheme));
    }

    private void send(int scheme, int p2, byte[] input) {
        session.remember(input);
        session.send(CommandApdu.of(0x80, 0x2A, scheme, p2, input, CommandApdu.LE_MAX));
    }
}
