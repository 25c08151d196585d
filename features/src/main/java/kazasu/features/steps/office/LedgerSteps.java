package kazasu.features.steps.office;

import static kazasu.features.steps.office.OfficeVocabulary.kind;

import io.cucumber.java.en.Then;
import io.cucumber.java.ja.ならば;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kazasu.features.steps.Expect;
import kazasu.features.targets.Credential;
import kazasu.office.CardRecord;
import kazasu.office.CardState;
import kazasu.office.CertificateRecord;
import kazasu.office.Standing;
import kazasu.pki.status.RevocationReason;

/** What the office's ledger says. */
public final class LedgerSteps {
    private final Office office;

    /** Made once a scenario. */
    public LedgerSteps(Office office) {
        this.office = office;
    }

    private CertificateRecord newest(Person person, Credential credential, int before) {
        return office.newest(person, kind(credential), before);
    }

    private Standing standing(CertificateRecord record) {
        return office.standing(record);
    }

    /** The newest of its kind. */
    @Then("{person}'s {credential} certificate is good")
    @ならば("{person}の{credential}電子証明書は有効である")
    public void good(Person person, Credential credential) {
        Expect.equal("standing", new Standing.Good(), standing(newest(person, credential, 0)));
    }

    /** The newest of its kind. */
    @Then("{person}'s {credential} certificate is revoked as {reason}")
    @ならば("{person}の{credential}電子証明書は{reason}で失効している")
    public void revoked(Person person, Credential credential, RevocationReason reason) {
        revoked(reason, standing(newest(person, credential, 0)));
    }

    /** The one before the newest. */
    @Then("{person}'s former {credential} certificate is revoked as {reason}")
    @ならば("{person}の以前の{credential}電子証明書は{reason}で失効している")
    public void formerRevoked(Person person, Credential credential, RevocationReason reason) {
        revoked(reason, standing(newest(person, credential, 1)));
    }

    private static void revoked(RevocationReason reason, Standing standing) {
        if (standing instanceof Standing.Revoked revoked) {
            Expect.equal("reason", reason, revoked.reason());
        } else {
            throw new AssertionError("expected: revoked as " + reason + "; actual: " + standing);
        }
    }

    /** Its last second has passed. */
    @Then("{person}'s {credential} certificate has expired")
    @ならば("{person}の{credential}電子証明書は有効期間が満了している")
    public void expired(Person person, Credential credential) {
        Standing standing = standing(newest(person, credential, 0));
        Expect.that("expired, and not " + standing, standing instanceof Standing.Expired);
    }

    /** How many were ever issued. */
    @Then("of {person}'s {credential} certificates {int} was/were ever issued")
    @ならば("{person}に発行された{credential}電子証明書は{int}枚である")
    public void count(Person person, Credential credential, int count) {
        Expect.equal(
                "certificates issued",
                count,
                office.issued(person, kind(credential)).size());
    }

    /** Relying parties keep their customer by this link (rules.md §5). */
    @Then("{person}'s new {credential} certificate is linked to the former one")
    @ならば("{person}の新しい{credential}電子証明書は以前の電子証明書と結び付いている")
    public void linked(Person person, Credential credential) {
        Expect.equal(
                "link to the former certificate",
                Optional.of(newest(person, credential, 1).id()),
                newest(person, credential, 0).replaces());
    }

    /** The old key pair is gone with the new one. */
    @Then("the key of {person}'s new {credential} certificate is another")
    @ならば("{person}の新しい{credential}電子証明書の鍵は以前の鍵と異なる")
    public void anotherKey(Person person, Credential credential) {
        Expect.that(
                "another key",
                !newest(person, credential, 0)
                        .certificate()
                        .getPublicKey()
                        .equals(newest(person, credential, 1).certificate().getPublicKey()));
    }

    private CardRecord card(Person person) {
        office.outcome().requireSeen();
        List<CardRecord> all = office.look(books -> books.cards().ofHolder(person.code()));
        return all.get(all.size() - 1);
    }

    /** Of the card itself, not of what is on it. */
    @Then("{person}'s card is valid until {date}")
    @ならば("{person}の個人番号カードの有効期間は{date}までである")
    public void cardUntil(Person person, LocalDate day) {
        Expect.equal("last day of the card", day, card(person).expires());
    }

    /** Where the newest card is in its life. */
    @Then("{person}'s card is {cardState}")
    @ならば("{person}の個人番号カードは{cardState}")
    public void cardState(Person person, CardState state) {
        Expect.equal("state of the card", state, card(person).state());
    }
}
