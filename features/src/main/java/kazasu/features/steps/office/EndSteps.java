package kazasu.features.steps.office;

import static kazasu.features.steps.office.OfficeVocabulary.kind;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import io.cucumber.java.ja.ならば;
import io.cucumber.java.ja.もし;
import java.util.List;
import java.util.Set;
import kazasu.features.steps.Expect;
import kazasu.features.targets.Credential;
import kazasu.office.CardRecord;
import kazasu.office.Standing;
import kazasu.office.counter.Attendance;
import kazasu.office.counter.MunicipalCounter;
import kazasu.office.counter.PinPad;
import kazasu.office.town.Townsfolk;
import kazasu.pki.CertificateKind;

/** What ends certificates or holds them, other than the register (rules.md §2.3, §2.4). */
public final class EndSteps {
    private final Office office;

    /** Made once a scenario. */
    public EndSteps(Office office) {
        this.office = office;
    }

    private MunicipalCounter counter() {
        return office.town().counter();
    }

    /** 失効申請. */
    @When("{person} asks at the counter that {certificates} be revoked")
    @もし("{person}が窓口で{certificates}の失効を申請する")
    public void revoke(Person person, Set<CertificateKind> kinds) {
        office.resident(person);
        Attendance who = office.visitors().withoutCard(person);
        office.attempt(() -> counter().revoke(who, kinds));
    }

    /** In the next city, to which somebody moved. */
    @When("{person} asks in the next city that {certificates} be revoked")
    @もし("{person}が高崎市の窓口で{certificates}の失効を申請する")
    public void revokeElsewhere(Person person, Set<CertificateKind> kinds) {
        Attendance who = office.visitors().withoutCard(person);
        office.attempt(() -> office.town().counter(Townsfolk.TAKASAKI).revoke(who, kinds));
    }

    /** The same. */
    @When("{person} applies in the next city for {certificates}")
    @もし("{person}が高崎市の窓口で{certificates}の発行を申請する")
    public void issueElsewhere(Person person, Set<CertificateKind> kinds) {
        Attendance who = office.visitors().at(person);
        PinPad pad = office.visitors().pad();
        office.attempt(() -> office.town().counter(Townsfolk.TAKASAKI).issue(who, office.cardOf(person), kinds, pad));
    }

    /** 漏えい等の届出. */
    @When("{person} reports at the counter that the keys of {certificates} leaked")
    @もし("{person}が窓口で{certificates}の秘密鍵の漏えいを届け出る")
    public void leaked(Person person, Set<CertificateKind> kinds) {
        office.resident(person);
        Attendance who = office.visitors().withoutCard(person);
        office.attempt(() -> counter().reportKeyCompromise(who, kinds));
    }

    /** 記録誤り等. */
    @When("the office finds an error in {person}'s {credential} certificate")
    @もし("{person}の{credential}電子証明書の記録誤りが見つかる")
    public void error(Person person, Credential credential) {
        office.attempt(() -> {
            counter().recordingError(office.newest(person, kind(credential), 0).id());
        });
    }

    /** 0120-95-0178, at any hour. */
    @When("{person} reports the loss of the card by telephone")
    @もし("{person}が電話でカードの紛失を届け出る")
    public void loss(Person person) {
        office.attempt(() -> {
            counter().reportLoss(card(person).number());
        });
    }

    private CardRecord card(Person person) {
        List<CardRecord> all = office.look(books -> books.cards().ofHolder(person.code()));
        return all.get(all.size() - 1);
    }

    /** 一時停止解除. */
    @When("{person} comes to the counter with the card found again")
    @もし("{person}が見つかったカードを持って窓口に来る")
    public void found(Person person) {
        Attendance who = office.visitors().at(person);
        office.attempt(() -> counter().cardFound(who, office.cardOf(person)));
    }

    /** 返納. */
    @When("{person} returns the card")
    @もし("{person}がカードを返納する")
    public void returns(Person person) {
        Attendance who = office.visitors().at(person);
        office.attempt(() -> counter().returnCard(who, office.cardOf(person)));
    }

    /** 一時保留. */
    @Then("{person}'s {credential} certificate is held")
    @ならば("{person}の{credential}電子証明書は一時保留されている")
    public void held(Person person, Credential credential) {
        Standing standing = office.standing(office.newest(person, kind(credential), 0));
        Expect.that("held, and not " + standing, standing instanceof Standing.Held);
    }
}
