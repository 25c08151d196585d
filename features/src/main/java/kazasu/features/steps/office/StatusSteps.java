package kazasu.features.steps.office;

import static kazasu.features.steps.office.OfficeVocabulary.kind;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import io.cucumber.java.ja.ならば;
import io.cucumber.java.ja.もし;
import io.cucumber.java.ja.前提;
import java.security.cert.X509Certificate;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import kazasu.features.steps.Expect;
import kazasu.features.targets.Credential;
import kazasu.office.CertificateRecord;
import kazasu.office.Standing;
import kazasu.office.agency.CurrentStatus;
import kazasu.office.agency.StatusAnswer;
import kazasu.office.rules.Fees.Check;
import kazasu.pki.CertificateKind;
import kazasu.pki.Validity;
import kazasu.pki.status.OcspStatus;
import org.jspecify.annotations.Nullable;

/** 有効性確認 and 現況確認 by those who notified the agency, and the holder's own check (rules.md §2.5, §5). */
public final class StatusSteps {
    private static final String PARTY = "検証株式会社";

    private final Office office;
    private final Verifier verifier;
    private @Nullable StatusAnswer answer;

    /** Made once a scenario. */
    public StatusSteps(Office office) {
        this.office = office;
        this.verifier = new Verifier(office);
    }

    private CertificateRecord newest(Person person, Credential credential) {
        return office.newest(person, kind(credential), 0);
    }

    /** 署名検証者, 利用者証明検証者, or both. */
    @Given("the company has notified the agency for {certificates}")
    @前提("事業者は{certificates}について検証者の届出をしている")
    public void notified(Set<CertificateKind> kinds) {
        verifier.notified(PARTY, kinds);
    }

    /** As of the last publication. */
    @When("the company checks {person}'s {credential} certificate by {check}")
    @もし("事業者が{person}の{credential}電子証明書を{check}で確認する")
    public void check(Person person, Credential credential, Check how) {
        CertificateRecord record = newest(person, credential);
        office.attempt(() -> {
            answer = verifier.statusDesk()
                    .check(PARTY, record.certificate(), how, office.clock().instant());
        });
    }

    /** By what was published since. */
    @When("the company checks how {person}'s {credential} certificate stood on {date} at {time}")
    @もし("事業者が{person}の{credential}電子証明書について{date}の{time}時点の有効性を確認する")
    public void checkPast(Person person, Credential credential, LocalDate day, LocalTime time) {
        CertificateRecord record = newest(person, credential);
        office.attempt(() -> {
            answer = verifier.statusDesk()
                    .check(
                            PARTY,
                            record.certificate(),
                            Check.CRL,
                            day.atTime(time).atZone(Validity.JAPAN).toInstant());
        });
    }

    /** The answer's word. */
    @Then("the company hears {word}")
    @ならば("事業者への回答は{word}である")
    public void heard(String word) {
        office.outcome().requireSeen();
        Expect.equal("answer", word, answer == null ? "none" : answer.word());
    }

    /** Without looking at what it says. */
    @Then("OCSP does not serve the company for {person}'s {credential} certificate")
    @ならば("OCSPは事業者に{person}の{credential}電子証明書について回答しない")
    public void notServed(Person person, Credential credential) {
        Expect.equal(
                "OCSP status",
                OcspStatus.UNAUTHORIZED,
                verifier.ocsp(PARTY, newest(person, credential)).status());
    }

    /** Of the month that it is. */
    @Then("the company owes {int} yen for this month")
    @ならば("事業者の今月の利用料は{int}円である")
    public void bill(int yen) {
        office.outcome().requireSeen();
        Expect.equal(
                "yen",
                (long) yen,
                verifier.statusDesk()
                        .bill(PARTY, YearMonth.from(office.today()))
                        .yen());
    }

    /** With what the own card shows, read by APDUs; free, and by what is recorded now. */
    @Then("{person}'s own check says that the {credential} certificate is {heard}")
    @ならば("{person}の自己の有効性確認では{credential}電子証明書は{heard}である")
    public void ownCheck(Person person, Credential credential, String heard) {
        office.outcome().requireSeen();
        X509Certificate shown = new CardView(office.cardOf(person), office.visitors()).certificate(kind(credential));
        Expect.equal("own check", heard, words(verifier.statusDesk().ownCheck(shown)));
    }

    private static String words(Standing standing) {
        if (standing instanceof Standing.Revoked revoked) {
            return revoked.reason().rfcName();
        }
        if (standing instanceof Standing.Held) {
            return "certificateHold";
        }
        return standing.isGood() ? Heard.GOOD : Heard.UNKNOWN;
    }

    /** 現況確認. */
    @Then("by the current-status check what {person}'s {credential} certificate says has changed")
    @ならば("現況確認では{person}の{credential}電子証明書の記載事項に変更がある")
    public void changed(Person person, Credential credential) {
        Expect.that("a change", current(newest(person, credential)).isChanged());
    }

    /** 現況確認. */
    @Then("by the current-status check what {person}'s {credential} certificate says has not changed")
    @ならば("現況確認では{person}の{credential}電子証明書の記載事項に変更はない")
    public void unchanged(Person person, Credential credential) {
        Expect.that("no change", !current(newest(person, credential)).isChanged());
    }

    /** The customer stays the same over a renewal. */
    @Then("the current-status check leads from {person}'s former {credential} certificate to the new one")
    @ならば("現況確認で{person}の以前の{credential}電子証明書から新しい電子証明書が分かる")
    public void successor(Person person, Credential credential) {
        Expect.equal(
                "successor",
                Optional.of(newest(person, credential).id()),
                current(office.newest(person, kind(credential), 1)).successor());
    }

    private CurrentStatus current(CertificateRecord record) {
        return verifier.statusDesk().currentStatus(PARTY, record.certificate());
    }
}
