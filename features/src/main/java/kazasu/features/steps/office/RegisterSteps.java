package kazasu.features.steps.office;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import io.cucumber.java.ja.ならば;
import io.cucumber.java.ja.もし;
import java.time.LocalDate;
import java.util.List;
import kazasu.features.steps.Expect;
import kazasu.office.LifeEvent;
import kazasu.office.ResidenceStatus;
import kazasu.office.ledger.RegisterEntry;
import kazasu.office.register.ResidentRegister;
import kazasu.office.town.Townsfolk;
import kazasu.pki.BasicAttributes;
import kazasu.pki.BirthDate;
import kazasu.pki.Sex;

/** 住民基本台帳: what is entered there, and what falls due by date (rules.md §2.3). */
public final class RegisterSteps {
    private static final String OTHER_ADDRESS = "群馬県前橋市検証町三丁目3番3号";
    private static final String ADDRESS_ELSEWHERE = "群馬県高崎市検証町四丁目4番4号";
    private static final String MARRIED_NAME = "記録　あらた";
    private static final LocalDate OTHER_BIRTHDAY = LocalDate.of(1990, 11, 15);

    private final Office office;

    /** Made once a scenario. */
    public RegisterSteps(Office office) {
        this.office = office;
    }

    private ResidentRegister register() {
        return office.town().register();
    }

    /** An entry of today. */
    @When("{person}'s {lifeEvent} is recorded")
    @もし("{person}の{lifeEvent}が住民票に記録される")
    public void happens(Person person, LifeEvent event) {
        String code = office.resident(person).code();
        office.attempt(() -> {
            enter(event, code);
        });
    }

    private void enter(LifeEvent event, String code) {
        LocalDate today = office.today();
        BasicAttributes old = register().find(code).attributes();
        switch (event) {
            case MOVE_WITHIN -> register().moveWithin(code, OTHER_ADDRESS);
            case MOVE_OUT_NOTICE -> register().noticeOfMovingOut(code, today);
            case MOVE_IN -> register().moveIn(code, Townsfolk.TAKASAKI, ADDRESS_ELSEWHERE, today);
            case NAME_CHANGE -> register().changeName(code, MARRIED_NAME);
            case SEX_CORRECTION -> register().correctSex(code, Sex.UNKNOWN);
            case BIRTH_DATE_CORRECTION -> register().correctBirthDate(code, BirthDate.of(OTHER_BIRTHDAY));
            case ADDRESS_RENUMBERED -> register().renumberAddress(code, OTHER_ADDRESS);
            case MINOR_CORRECTION -> register().minorCorrection(code, old);
            case DEATH -> register().death(code, today);
            case DEPARTURE -> register().departure(code, today, false);
            case DEPARTURE_WITH_CONTINUED_USE -> register().departure(code, today, true);
            case RETURN_FROM_ABROAD -> register().returnFromAbroad(code, Townsfolk.MAEBASHI, OTHER_ADDRESS);
            default -> register().delete(code, today);
        }
    }

    /** 転出届. */
    @When("{person} gives notice of moving out on {date}")
    @もし("{person}が{date}を転出予定日とする転出届を出す")
    public void noticeOfMovingOut(Person person, LocalDate planned) {
        office.resident(person);
        office.attempt(() -> {
            register().noticeOfMovingOut(person.code(), planned);
        });
    }

    /** 転入届 in the next city. */
    @When("{person} gives notice of having moved in on {date}")
    @もし("{person}が{date}に転入したとする転入届を出す")
    public void noticeOfMovingIn(Person person, LocalDate moved) {
        office.attempt(() -> {
            register().moveIn(person.code(), Townsfolk.TAKASAKI, ADDRESS_ELSEWHERE, moved);
        });
    }

    /** 国外転出, announced. */
    @When("{person} announces to leave the country on {date}")
    @もし("{person}が{date}の国外転出を届け出る")
    public void leaves(Person person, LocalDate day) {
        departure(person, day, false);
    }

    /** With 継続利用. */
    @When("{person} announces to leave the country on {date} and to use the card on")
    @もし("{person}がカードの継続利用を希望して{date}の国外転出を届け出る")
    public void leavesWithCard(Person person, LocalDate day) {
        departure(person, day, true);
    }

    private void departure(Person person, LocalDate day, boolean continuedUse) {
        office.resident(person);
        office.attempt(() -> {
            register().departure(person.code(), day, continuedUse);
        });
    }

    /** 在留期間の更新. */
    @When("{person}'s period of stay is extended until {date}")
    @もし("{person}の在留期間が{date}まで更新される")
    public void extended(Person person, LocalDate until) {
        office.resident(person);
        office.attempt(() -> {
            register().changeStay(person.code(), new ResidenceStatus.MidToLongTerm(until));
        });
    }

    /** What falls due by date. */
    @When("the office does what is due today")
    @もし("期日の到来した処理が行われる")
    public void daily() {
        register().daily();
    }

    /** What the office keeps about somebody. */
    @Then("the last entry about {person} is {string}")
    @ならば("{person}の最後の記録は{string}である")
    public void lastEntry(Person person, String kind) {
        office.outcome().requireSeen();
        List<RegisterEntry> all = office.look(books -> books.residents().history(person.code()));
        Expect.equal("last entry", kind, all.get(all.size() - 1).kind());
    }
}
