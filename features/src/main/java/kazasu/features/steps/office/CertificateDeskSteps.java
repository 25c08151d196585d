package kazasu.features.steps.office;

import io.cucumber.java.en.When;
import io.cucumber.java.ja.もし;
import java.util.Optional;
import java.util.Set;
import kazasu.apdu.CardSlot;
import kazasu.card.Vanishing;
import kazasu.office.Application;
import kazasu.office.counter.Attendance;
import kazasu.office.counter.MunicipalCounter;
import kazasu.office.counter.PinPad;
import kazasu.office.town.Townsfolk;
import kazasu.pki.CertificateKind;

/** 電子証明書新規発行/更新申請 at the counter (rules.md §4.3), on a card in the device's slot. */
public final class CertificateDeskSteps {
    private final Office office;

    /** Made once a scenario. */
    public CertificateDeskSteps(Office office) {
        this.office = office;
    }

    private interface Desk {
        Application apply(MunicipalCounter counter, Attendance who, PinPad pad);
    }

    private void at(MunicipalCounter counter, Person person, Desk desk) {
        office.resident(person);
        Attendance who = office.visitors().at(person);
        PinPad pad = office.visitors().pad();
        office.attempt(() -> desk.apply(counter, who, pad));
    }

    /** 新規発行. */
    @When("{person} applies at the counter for {certificates}")
    @もし("{person}が窓口で{certificates}の発行を申請する")
    public void issue(Person person, Set<CertificateKind> kinds) {
        at(
                office.town().counter(),
                person,
                (counter, who, pad) -> counter.issue(who, office.cardOf(person), kinds, pad));
    }

    /** 更新. */
    @When("{person} renews {certificates} at the counter")
    @もし("{person}が窓口で{certificates}の更新を申請する")
    public void renew(Person person, Set<CertificateKind> kinds) {
        renewOn(person, office.cardOf(person), kinds);
    }

    private void renewOn(Person person, CardSlot card, Set<CertificateKind> kinds) {
        at(office.town().counter(), person, (counter, who, pad) -> counter.renew(who, card, kinds, pad));
    }

    /** With a card that is somebody else's. */
    @When("{person} takes the card of {person} to renew {certificates}")
    @もし("{person}が窓口で{person}のカードを出して{certificates}の更新を申請する")
    public void renewOnOther(Person person, Person holder, Set<CertificateKind> kinds) {
        renewOn(person, office.cardOf(holder), kinds);
    }

    /** Elsewhere. */
    @When("{person} renews {certificates} at the counter of another city")
    @もし("{person}が他市の窓口で{certificates}の更新を申請する")
    public void renewElsewhere(Person person, Set<CertificateKind> kinds) {
        at(
                office.town().counter(Townsfolk.TAKASAKI),
                person,
                (counter, who, pad) -> counter.renew(who, office.cardOf(person), kinds, pad));
    }

    /** The card is taken out of the device after some commands. */
    @When("{person} renews {certificates} but takes the card out after {int} commands")
    @もし("{person}が窓口で{certificates}の更新を申請するが、{int}番目のコマンドの後でカードを抜く")
    public void renewAndTakeOut(Person person, Set<CertificateKind> kinds, int commands) {
        office.cardOf(person).powerOff();
        renewOn(person, new Vanishing(office.cardOf(person), false, commands), kinds);
    }

    /** What broke off is gone on with. */
    @When("the clerk goes on with the unfinished application")
    @もし("窓口で処理中の申請を再開する")
    public void resume() {
        office.attempt(() -> office.town()
                .counter()
                .resume(office.card(), office.visitors().pad())
                .orElseThrow(() -> new AssertionError("expected: an unfinished application; actual: none")));
    }

    /** What broke off is given up. */
    @When("the clerk gives the unfinished application up")
    @もし("窓口で処理中の申請を取りやめる")
    public void abandon() {
        long open = office
                .look(books -> books.applications().ofResident(office.holder().code()))
                .stream()
                .filter(application -> application.state().isOpen())
                .mapToLong(Application::id)
                .findFirst()
                .orElseThrow(() -> new AssertionError("expected: an unfinished application; actual: none"));
        office.attempt(() -> office.town().counter().abandon(open, Optional.of(office.card())));
    }
}
