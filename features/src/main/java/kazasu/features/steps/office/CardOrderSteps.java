package kazasu.features.steps.office;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import io.cucumber.java.ja.もし;
import io.cucumber.java.ja.前提;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import kazasu.office.counter.Attendance;
import kazasu.office.counter.CardOrder;
import kazasu.office.rules.Papers;
import kazasu.office.rules.Visit.Visitor;
import kazasu.pki.CertificateKind;

/** 交付申請, the making of the card, and 交付 (rules.md §4.2). */
public final class CardOrderSteps {
    private final Office office;
    private Person applicant = Person.TARO;

    /** Made once a scenario. */
    public CardOrderSteps(Office office) {
        this.office = office;
    }

    /** A card with both certificates, made on that day and handed over on the next, which is today then. */
    @Given("{person} holds a card made on {date}")
    @前提("{person}は{date}に作成された個人番号カードの交付を受けている")
    public void holds(Person person, LocalDate made) {
        holds(person, made, CardOrder.of(person.code()));
    }

    /** The same with one certificate only. */
    @Given("{person} holds a card made on {date} with {certificates} only")
    @前提("{person}は{date}に作成された{certificates}だけの個人番号カードの交付を受けている")
    public void holdsWith(Person person, LocalDate made, Set<CertificateKind> kinds) {
        holds(person, made, CardOrder.of(person.code()).with(kinds));
    }

    /** The same by somebody who ticked the box. */
    @Given("{person} holds a card made on {date} without certificates")
    @前提("{person}は{date}に作成された電子証明書のない個人番号カードの交付を受けている")
    public void holdsWithout(Person person, LocalDate made) {
        holds(person, made, CardOrder.of(person.code()).with(Set.of()));
    }

    /** The same without PINs. */
    @Given("{person} holds a card without PINs made on {date}")
    @前提("{person}は{date}に作成された顔認証マイナンバーカードの交付を受けている")
    public void holdsWithoutPins(Person person, LocalDate made) {
        holds(person, made, CardOrder.of(person.code()).withoutPins());
    }

    private void holds(Person person, LocalDate made, CardOrder order) {
        office.clock().set(made);
        order(person, order);
        make();
        office.clock().pass(Duration.ofDays(1));
        if (office.resident(person).representative().isPresent()) {
            representativeComes();
        }
        collect(person);
        office.outcome().application();
    }

    private void representativeComes() {
        office.visitors().comes(Visitor.LEGAL_REPRESENTATIVE);
        office.visitors()
                .shows(papers -> papers.with(new Papers.PhotoId.Other()).withProofOfAuthority());
    }

    /** With both certificates. */
    @When("{person} applies for a card")
    @もし("{person}が個人番号カードの交付を申請する")
    public void apply(Person person) {
        order(person, CardOrder.of(person.code()));
    }

    /** With one of them. */
    @When("{person} applies for a card with {certificates} only")
    @もし("{person}が{certificates}だけの個人番号カードの交付を申請する")
    public void applyWith(Person person, Set<CertificateKind> kinds) {
        order(person, CardOrder.of(person.code()).with(kinds));
    }

    /** The box that no certificate is wanted is ticked. */
    @When("{person} applies for a card without certificates")
    @もし("{person}が電子証明書の発行を希望せず個人番号カードの交付を申請する")
    public void applyWithout(Person person) {
        order(person, CardOrder.of(person.code()).with(Set.of()));
    }

    /** 顔認証マイナンバーカード. */
    @When("{person} applies for a card without PINs")
    @もし("{person}が顔認証マイナンバーカードの交付を申請する")
    public void applyWithoutPins(Person person) {
        order(person, CardOrder.of(person.code()).withoutPins());
    }

    private void order(Person person, CardOrder order) {
        office.resident(person);
        office.attempt(() -> office.town().counter().orderCard(order));
        applicant = person;
    }

    /** After a loss. */
    @When("{person} applies for another card because the old one is lost")
    @もし("{person}が紛失により個人番号カードの再交付を申請する")
    public void replace(Person person) {
        office.resident(person);
        office.attempt(() -> office.town().counter().replaceLostCard(CardOrder.of(person.code())));
        applicant = person;
    }

    /** The factory of the agency. */
    @When("J-LIS makes the card")
    @もし("J-LISがカードを作成する")
    public void make() {
        long ordered = office.outcome().application().id();
        office.attempt(() -> {
            office.take(applicant, office.town().make(ordered));
        });
    }

    /** The holder comes for the card. */
    @When("{person} collects the card")
    @もし("{person}がカードの交付を受ける")
    public void collect(Person person) {
        office.resident(person);
        Attendance who = office.visitors().withoutCard(person);
        office.attempt(() -> office.town()
                .counter()
                .handOver(
                        who, office.card(), Optional.empty(), office.visitors().pad()));
    }

    /** Nobody comes for it. */
    @When("nobody collects the card")
    @もし("カードは受け取られない")
    public void nobodyComes() {
        long ordered = office.outcome().application().id();
        office.attempt(() -> office.town().counter().neverCollected(ordered));
    }
}
