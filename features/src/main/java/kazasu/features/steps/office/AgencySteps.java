package kazasu.features.steps.office;

import static kazasu.features.steps.office.OfficeVocabulary.kind;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import io.cucumber.java.ja.ならば;
import io.cucumber.java.ja.もし;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.LocalDate;
import kazasu.features.steps.Expect;
import kazasu.features.targets.Credential;
import kazasu.office.CertificateRecord;
import kazasu.pki.CertificateKind;
import kazasu.pki.Validity;

/** What the agency publishes, and what relying parties make of it (rules.md §2.5, §5). */
public final class AgencySteps {
    private final Office office;
    private final Verifier verifier;

    /** Made once a scenario. */
    public AgencySteps(Office office) {
        this.office = office;
        this.verifier = new Verifier(office);
    }

    private CertificateRecord newest(Person person, Credential credential) {
        return office.newest(person, kind(credential), 0);
    }

    /** Between two publications, for instance. */
    @When("{int} minute(s) pass(es)")
    @もし("{int}分たつ")
    public void minutesPass(int minutes) {
        office.clock().pass(Duration.ofMinutes(minutes));
    }

    /** What is due by now. */
    @When("the agency publishes its revocation lists")
    @もし("J-LISが失効情報ファイルを作成する")
    public void publish() {
        verifier.publication().publishDue();
    }

    /** Everything that it issued ends, and lists come out of turn (Act art. 14 and 33). */
    @When("the key of the {credential} authority leaks")
    @もし("{credential}認証局の秘密鍵が漏えいする")
    public void authorityLeaks(Credential credential) {
        verifier.authorityLeaks(kind(credential));
    }

    /** And everybody can know. */
    @Then("it is made public that the key of the {credential} authority leaked")
    @ならば("{credential}認証局の秘密鍵の漏えいは公表されている")
    public void leakIsPublic(Credential credential) {
        Expect.equal("notices about that authority", 1L, verifier.notices(kind(credential)));
    }

    /** A real request and a signed answer. */
    @Then("OCSP answers that {person}'s {credential} certificate is {heard}")
    @ならば("OCSPの応答では{person}の{credential}電子証明書は{heard}である")
    public void ocsp(Person person, Credential credential, String heard) {
        Expect.equal("OCSP answer", heard, verifier.byOcsp(newest(person, credential)));
    }

    /** Only the certificate is handed over, no signature and no PIN of the user authentication (rules.md §5, Act art. 38-4). */
    @Then("OCSP answers that {person}'s {credential} certificate, read from the card without a PIN, is {heard}")
    @ならば("OCSPの応答では{person}のカードから暗証番号なしに読み出した{credential}電子証明書は{heard}である")
    public void ocspOfRead(Person person, Credential credential, String heard) {
        office.outcome().requireSeen();
        X509Certificate read = new CardView(office.cardOf(person), office.visitors()).withoutPin(kind(credential));
        CertificateRecord known = office.look(books -> books.certificates().find(read))
                .orElseThrow(() -> new AssertionError("expected: a certificate of the agency's; actual: another"));
        Expect.equal("OCSP answer", heard, verifier.byOcsp(known));
    }

    /** The same about the one before. */
    @Then("OCSP answers that {person}'s former {credential} certificate is {heard}")
    @ならば("OCSPの応答では{person}の以前の{credential}電子証明書は{heard}である")
    public void ocspOfFormer(Person person, Credential credential, String heard) {
        Expect.equal("OCSP answer", heard, verifier.byOcsp(office.newest(person, kind(credential), 1)));
    }

    /** The newest list of the municipality. */
    @Then("by the newest list {person}'s {credential} certificate is {heard}")
    @ならば("最新の失効情報ファイルでは{person}の{credential}電子証明書は{heard}である")
    public void list(Person person, Credential credential, String heard) {
        Expect.equal(
                "newest list",
                heard,
                verifier.byList(newest(person, credential), office.clock().instant()));
    }

    /** The one that was the newest on the morning of a day: lists are kept. */
    @Then("by the list of {date} {person}'s {credential} certificate was {heard}")
    @ならば("{date}の失効情報ファイルでは{person}の{credential}電子証明書は{heard}である")
    public void listOf(LocalDate day, Person person, Credential credential, String heard) {
        CertificateRecord record = newest(person, credential);
        Expect.equal(
                "list of " + day,
                heard,
                verifier.byList(record, day.atTime(9, 0).atZone(Validity.JAPAN).toInstant()));
    }

    /** Of one municipality and one generation. */
    @Then("the newest list for {person}'s {credential} certificate has {int} entry/entries")
    @ならば("{person}の{credential}電子証明書についての最新の失効情報ファイルの件数は{int}件である")
    public void entries(Person person, Credential credential, int count) {
        var entries = verifier.list(newest(person, credential), office.clock().instant())
                .getRevokedCertificates();
        Expect.equal("entries", count, entries == null ? 0 : entries.size());
    }

    /** Each list names what it is about. */
    @Then("the lists for {person}'s and {person}'s {credential} certificates have different distribution points")
    @ならば("{person}と{person}の{credential}電子証明書の失効情報ファイルの配布点は異なる")
    public void split(Person one, Person other, Credential credential) {
        Expect.that(
                "different distribution points",
                !verifier.distributionPoint(newest(one, credential))
                        .equals(verifier.distributionPoint(newest(other, credential))));
    }

    /** By a card in the verifier's reader, and everything that a verifier must look at. */
    @Then("the verifier accepts what {person}'s card signs with the {credential} key")
    @ならば("検証者は{person}のカードの{credential}の鍵による署名を受け入れる")
    public void accepts(Person person, Credential credential) {
        Expect.that("an accepted signature", verifies(person, kind(credential)));
    }

    /** Though the signature itself is right. */
    @Then("the verifier refuses what {person}'s card signs with the {credential} key")
    @ならば("検証者は{person}のカードの{credential}の鍵による署名を受け入れない")
    public void refuses(Person person, Credential credential) {
        Expect.that("a refused signature", !verifies(person, kind(credential)));
    }

    private boolean verifies(Person person, CertificateKind kind) {
        office.outcome().requireSeen();
        return verifier.accepts(new CardView(office.cardOf(person), office.visitors()), kind);
    }
}
