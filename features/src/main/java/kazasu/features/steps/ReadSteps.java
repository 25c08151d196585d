package kazasu.features.steps;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import io.cucumber.java.ja.ならば;
import io.cucumber.java.ja.もし;
import java.util.Arrays;
import java.util.stream.Stream;
import kazasu.apdu.CommandApdu;
import kazasu.features.targets.Credential;

/** READ BINARY and the content of files. */
public final class ReadSteps {
    private final Session session;

    /** Made once a scenario. */
    public ReadSteps(Session session) {
        this.session = session;
    }

    /** From the current file. */
    @When("reading at offset {int} for {int} bytes")
    @もし("オフセット{int}から{int}バイトを読み出す")
    public void read(int offset, int length) {
        session.send(CommandApdu.of(0x00, 0xB0, offset >> 8, offset & 0xFF, length));
    }

    /** By short file id, the low five bits of the id. */
    @When("reading EF {ef} by short id at offset {int} for {int} bytes")
    @もし("EF {ef}を短縮EF識別子でオフセット{int}から{int}バイト読み出す")
    public void readByShortId(int ef, int offset, int length) {
        session.send(CommandApdu.of(0x00, 0xB0, 0x80 | ef & 0x1F, offset, length));
    }

    /** The physical size. */
    @Then("EF {ef} holds {int} bytes")
    @ならば("EF {ef}の大きさは{int}バイトである")
    public void size(int ef, int bytes) {
        Expect.equal(String.format("bytes in EF %04X", ef), bytes, session.readFile(ef).length);
    }

    /** One DER object, then FF to the end. */
    @Then("EF {ef} is one DER object and filler of FF")
    @ならば("EF {ef}は1個のDERと残りのFFからなる")
    public void filled(int ef) {
        Stream.of(Credential.values())
                .filter(credential -> credential.certificateFile() == ef)
                .forEach(session.facts()::certificate); // a card without this certificate has filler only
        byte[] content = session.readFile(ef);
        int length = Der.length(content);
        Expect.that("filler after the DER object", length < content.length);
        byte[] filler = Arrays.copyOfRange(content, length, content.length);
        byte[] expected = new byte[filler.length];
        Arrays.fill(expected, (byte) 0xFF);
        Expect.bytes("filler", expected, filler);
    }

    /** A holder's certificate. */
    @Then("EF {ef} holds the {credential} certificate")
    @ならば("EF {ef}には{credential}電子証明書がある")
    public void certificate(int ef, Credential credential) {
        byte[] expected = Der.encoded(session.facts().certificate(credential));
        Expect.bytes(String.format("certificate in EF %04X", ef), expected, Der.cut(session.readFile(ef)));
    }

    /** An authority's certificate. */
    @Then("EF {ef} holds the {credential} authority's certificate")
    @ならば("EF {ef}には{credential}認証局の証明書がある")
    public void authority(int ef, Credential credential) {
        byte[] expected = Der.encoded(session.facts().authority(credential));
        Expect.bytes(String.format("certificate in EF %04X", ef), expected, Der.cut(session.readFile(ef)));
    }
}
