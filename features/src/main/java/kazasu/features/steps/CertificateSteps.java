package kazasu.features.steps;

import io.cucumber.java.en.Then;
import io.cucumber.java.ja.ならば;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import kazasu.features.targets.Credential;

/** The two certificate profiles, field by field (card-interface.md §5.3 to §5.5). */
public final class CertificateSteps {
    private final Session session;

    /** Made once a scenario. */
    public CertificateSteps(Session session) {
        this.session = session;
    }

    /** A field as text: see {@link CertificateField} for how each is written. */
    @Then("the {credential} certificate's {string} is {string}")
    @ならば("{credential}電子証明書の{string}は{string}である")
    public void field(Credential credential, String name, String expected) {
        CertificateField field = CertificateField.named(name);
        Expect.equal(field.title(), expected, field.of(read(credential)));
    }

    /** Issuer and authority byte for byte. */
    @Then("the issuer of the {credential} certificate is the authority's subject byte for byte")
    @ならば("{credential}電子証明書の発行者は認証局の主体者とバイト単位で一致する")
    public void issuer(Credential credential) {
        byte[] authority =
                session.facts().authority(credential).getSubjectX500Principal().getEncoded();
        Expect.bytes(
                "issuer", authority, read(credential).getIssuerX500Principal().getEncoded());
    }

    /** Signed by the authority whose certificate is on the card beside it. */
    @Then("the {credential} certificate verifies against the authority's certificate on the card")
    @ならば("{credential}電子証明書はカードにある認証局の証明書で検証できる")
    public void signature(Credential credential) {
        X509Certificate authority = Der.certificate(session.readFile(credential.authorityFile()));
        X509Certificate certificate = read(credential);
        try {
            certificate.verify(authority.getPublicKey());
        } catch (GeneralSecurityException e) {
            throw new AssertionError("expected: a signature of the authority; actual: " + e.getMessage(), e);
        }
    }

    /** Fifth birthday after the day of issue, last second of that day in Tokyo. */
    @Then("the {credential} certificate ends with the holder's fifth birthday after its issue")
    @ならば("{credential}電子証明書の有効期間は発行の日後の5回目の誕生日に終わる")
    public void fifthBirthday(Credential credential) {
        X509Certificate certificate = read(credential);
        Instant issued = certificate.getNotBefore().toInstant();
        Instant expected = Birthdays.endOf(5, session.facts().birthDate(), issued);
        Expect.equal("notAfter", expected, certificate.getNotAfter().toInstant());
    }

    /** No name, birthday, sex or address. */
    @Then("the {credential} certificate has no basic attributes")
    @ならば("{credential}電子証明書に基本4情報はない")
    public void noAttributes(Credential credential) {
        boolean present = read(credential).getExtensionValue(Attributes.OID) != null;
        Expect.equal("subjectAltName", "absent", present ? "present" : "absent");
    }

    /** Two cards, two keys. */
    @Then("the {credential} keys of the two cards differ")
    @ならば("2枚のカードの{credential}の公開鍵は異なる")
    public void distinctKeys(Credential credential) {
        byte[] first = read(credential).getPublicKey().getEncoded();
        session.swapCards();
        byte[] second = read(credential).getPublicKey().getEncoded();
        Expect.that("two different public keys", !Arrays.equals(first, second));
    }

    private X509Certificate read(Credential credential) {
        session.facts().certificate(credential); // a card without it has nothing to look at
        return Der.certificate(session.readFile(credential.certificateFile()));
    }
}
