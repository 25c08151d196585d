package kazasu.features.steps.relying;

import io.cucumber.java.en.When;
import io.cucumber.java.ja.もし;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPrivateCrtKey;
import java.util.function.Supplier;
import kazasu.client.Format;
import kazasu.client.Original;
import kazasu.features.steps.office.Office;
import kazasu.features.steps.office.Person;
import kazasu.office.counter.CounterTerminal;
import kazasu.pki.AuthorityGenerations;
import kazasu.pki.CertificateKind;
import kazasu.pki.Issuance;

/** Signatures that a verifier has to see through: those of nobody's card, and those of software that should be gone. */
public final class ImpostorSteps {
    private final Office office;
    private final Client client;

    /** Made once a scenario. */
    public ImpostorSteps(Office office, Client client) {
        this.office = office;
        this.client = client;
    }

    /** All that a certificate says is the same but the keys. */
    @When("an attacker's authority of the same name certifies {person} and a document is signed")
    @もし("攻撃者が同じ名前の認証局を作り、{person}の名で文書に署名する")
    public void sameName(Person person) {
        signWith(AuthorityGenerations.create(keys()), person);
    }

    /** By the authority's own key, past its records. */
    @When("somebody signs as {person} with a certificate that the agency has never recorded")
    @もし("J-LISの記録にない電子証明書で、{person}の名で文書に署名する")
    public void unrecorded(Person person) {
        signWith(office.town().authorities().generations(), person);
    }

    private Supplier<RSAPrivateCrtKey> keys() {
        return terminal().pool().orElseThrow();
    }

    private CounterTerminal terminal() {
        return office.town().terminal();
    }

    private void signWith(AuthorityGenerations authorities, Person person) {
        RSAPrivateCrtKey key = keys().get();
        X509Certificate certificate = new Issuance(
                        authorities, office.clock(), terminal().chance())
                .issue(CertificateKind.SIGNATURE, office.resident(person).holder(), KeySigner.publicKey(key))
                .certificate();
        byte[] document = Papers.of(Format.CMS);
        try {
            byte[] signed = Format.CMS
                    .at(office.clock())
                    .sign(Original.of(Papers.NAME, document), new KeySigner(key, certificate));
            client.paper(new SignedPaper(Format.CMS, CertificateKind.SIGNATURE, document, signed));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Which the card can't prevent: it pads what it is given. */
    @When("{person} signs a document with software that uses SHA-1")
    @もし("{person}がSHA-1を使う古いソフトウェアでカードの署名用の鍵により文書に署名する")
    public void oldSoftware(Person person) {
        byte[] document = Papers.of(Format.CMS);
        byte[] signed = OldSoftware.sign(
                office.cardOf(person), client.pin(office.cardOf(person), CertificateKind.SIGNATURE), document);
        client.paper(new SignedPaper(Format.CMS, CertificateKind.SIGNATURE, document, signed));
    }
}
