package kazasu.features.steps.office;

import static kazasu.features.steps.office.OfficeVocabulary.kind;

import io.cucumber.java.en.Then;
import io.cucumber.java.ja.ならば;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Stream;
import kazasu.features.steps.Expect;
import kazasu.features.targets.Credential;
import kazasu.office.CardKind;
import kazasu.office.CertificateRecord;
import kazasu.pki.CertificateKind;
import kazasu.pki.CertificationAuthority;
import kazasu.pki.Generation;
import kazasu.pki.Validity;

/** What is on the card afterwards, read by APDUs. */
public final class OnCardSteps {
    private final Office office;

    /** Made once a scenario. */
    public OnCardSteps(Office office) {
        this.office = office;
    }

    private CardView card() {
        office.outcome().requireSeen();
        return new CardView(office.card(), office.visitors());
    }

    /** The last second of a day in Japan. */
    @Then("the {credential} certificate on the card is valid until {date}")
    @ならば("カードの{credential}電子証明書は{date}まで有効である")
    public void until(Credential credential, LocalDate day) {
        X509Certificate certificate = card().certificate(kind(credential));
        Expect.equal(
                "notAfter", Validity.endOfDay(day), certificate.getNotAfter().toInstant());
    }

    /** The day of issue. */
    @Then("the {credential} certificate on the card was issued on {date}")
    @ならば("カードの{credential}電子証明書は{date}に発行されている")
    public void since(Credential credential, LocalDate day) {
        X509Certificate certificate = card().certificate(kind(credential));
        Expect.equal(
                "day of notBefore",
                day,
                LocalDate.ofInstant(certificate.getNotBefore().toInstant(), Validity.JAPAN));
    }

    /** Neither announced nor there. */
    @Then("the card has no {credential} certificate")
    @ならば("カードに{credential}電子証明書はない")
    public void none(Credential credential) {
        Expect.that("no " + credential + " certificate is announced", !card().announces(kind(credential)));
    }

    /** With its own key. */
    @Then("the card signs with the {credential} key and its certificate verifies it")
    @ならば("カードは{credential}の鍵で署名し、電子証明書で検証できる")
    public void signs(Credential credential) {
        Expect.that("a signature that the certificate verifies", card().signs(kind(credential)));
    }

    /** Of three generations under one name, the one that is right for the day. */
    @Then("the {credential} certificate on the card is of the authority of {int}")
    @ならば("カードの{credential}電子証明書は{int}年の認証局が発行している")
    public void generation(Credential credential, int year) throws GeneralSecurityException {
        CertificateKind kind = kind(credential);
        CertificationAuthority authority =
                office.town().authorities().byId(authority(kind, year)).orElseThrow();
        Expect.equal("authority on the card", authority.certificate(), card().authority(kind));
        card().certificate(kind).verify(authority.certificate().getPublicKey());
        long ofTheName = office.town().authorities().generations().all(kind).stream()
                .filter(other -> other.certificate()
                        .getSubjectX500Principal()
                        .equals(authority.certificate().getSubjectX500Principal()))
                .count();
        Expect.that("several authorities of that name", ofTheName > 1);
    }

    /** The name as RFC 2253 writes it, the last part first. */
    @Then("the issuer of the {credential} certificate on the card is {string}")
    @ならば("カードの{credential}電子証明書の発行者は{string}である")
    public void issuer(Credential credential, String name) {
        Expect.equal(
                "issuer",
                name,
                card().certificate(kind(credential)).getIssuerX500Principal().getName());
    }

    private static String authority(CertificateKind kind, int year) {
        return Stream.of(Generation.values())
                .map(generation -> generation.id(kind))
                .filter(id -> id.endsWith("-" + year))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no generation of " + year));
    }

    /** Of the authority's certificate on the card. */
    @Then("the authority above the {credential} certificate ends at {time} in Japan")
    @ならば("カードの{credential}認証局証明書は日本時間{time}に満了する")
    public void authorityEnds(Credential credential, LocalTime time) {
        X509Certificate authority = card().authority(kind(credential));
        Expect.equal(
                "time of notAfter",
                time,
                LocalTime.ofInstant(authority.getNotAfter().toInstant(), Validity.JAPAN));
    }

    /** What is live in the ledger is on the card, and nothing else. */
    @Then("ledger and card agree")
    @ならば("台帳とカードの記録は一致する")
    public void agree() {
        String holder = office.holder().code();
        for (CertificateKind kind : CertificateKind.values()) {
            Optional<X509Certificate> live = office.look(books -> books.certificates()
                            .live(
                                    holder,
                                    kind,
                                    CardKind.MY_NUMBER,
                                    office.clock().instant()))
                    .map(CertificateRecord::certificate);
            Optional<X509Certificate> found = card().find(kind);
            if (!found.equals(live)) {
                throw new AssertionError("expected " + kind + " certificate on the card: " + numbers(live)
                        + "; actual: " + numbers(found));
            }
        }
    }

    private static String numbers(Optional<X509Certificate> certificate) {
        return certificate.map(it -> it.getSerialNumber().toString(16)).orElse("none");
    }
}
