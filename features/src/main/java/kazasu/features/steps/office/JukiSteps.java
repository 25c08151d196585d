package kazasu.features.steps.office;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import io.cucumber.java.ja.ならば;
import io.cucumber.java.ja.もし;
import io.cucumber.java.ja.前提;
import java.time.LocalDate;
import java.util.Optional;
import kazasu.card.SeededChance;
import kazasu.features.steps.Expect;
import kazasu.features.steps.Hand;
import kazasu.office.CardKind;
import kazasu.office.CardRecord;
import kazasu.office.CardState;
import kazasu.office.counter.Attendance;
import kazasu.office.counter.PinPad;
import org.jspecify.annotations.Nullable;

/** 住民基本台帳カード, made at the counter while its holder waits (rules.md §6). */
public final class JukiSteps {
    private static final long CHANCE = 6;

    private final Office office;
    private @Nullable Hand old;

    /** Made once a scenario. */
    public JukiSteps(Office office) {
        this.office = office;
    }

    /** Without a certificate. */
    @Given("{person} holds a juki card issued on {date}")
    @前提("{person}は{date}に住民基本台帳カードの交付を受けている")
    public void holds(Person person, LocalDate day) {
        office.clock().set(day);
        issue(person);
        office.outcome().requireSeen();
    }

    /** On the day. */
    @When("{person} applies at the counter for a juki card")
    @もし("{person}が窓口で住民基本台帳カードの交付を申請する")
    public void issue(Person person) {
        office.resident(person);
        Attendance who = office.visitors().withoutCard(person);
        PinPad pad = office.visitors().pad();
        office.attempt(() -> {
            old = office.take(
                    person, office.town().counter().issueJukiCard(who, new SeededChance(CHANCE, CHANCE), pad));
        });
    }

    /** 交付 of the new card, the juki card given back with it. */
    @When("{person} gives the juki card back and collects the card")
    @もし("{person}が住民基本台帳カードを返納してカードの交付を受ける")
    public void handOver(Person person) {
        Attendance who = office.visitors().withoutCard(person);
        PinPad pad = office.visitors().pad();
        office.attempt(() -> office.town().counter().handOver(who, office.card(), Optional.ofNullable(old), pad));
    }

    /** By the books. */
    @Then("{person}'s juki card is {cardState}")
    @ならば("{person}の住民基本台帳カードは{cardState}")
    public void state(Person person, CardState state) {
        Expect.equal("state of the juki card", state, card(person).state());
    }

    /** Not of its certificate. */
    @Then("{person}'s juki card is valid until {date}")
    @ならば("{person}の住民基本台帳カードの有効期間は{date}までである")
    public void until(Person person, LocalDate day) {
        Expect.equal("last day of the juki card", day, card(person).expires());
    }

    private CardRecord card(Person person) {
        office.outcome().requireSeen();
        return office.look(books -> books.cards().ofHolder(person.code())).stream()
                .filter(card -> card.kind() == CardKind.JUKI)
                .findFirst()
                .orElseThrow(() -> new AssertionError("expected: a juki card; actual: none"));
    }
}
