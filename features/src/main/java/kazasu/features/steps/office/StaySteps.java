package kazasu.features.steps.office;

import io.cucumber.java.en.When;
import io.cucumber.java.ja.もし;
import kazasu.office.counter.Attendance;

/** The card of a foreign resident follows the period of stay only at the counter (rules.md §1.6). */
public final class StaySteps {
    private final Office office;

    /** Made once a scenario. */
    public StaySteps(Office office) {
        this.office = office;
    }

    /** To the end of the new period of stay. */
    @When("{person} asks at the counter that the card last as long as the stay")
    @もし("{person}が窓口で在留期間に合わせたカードの有効期間の変更を申請する")
    public void extend(Person person) {
        Attendance who = office.visitors().at(person);
        office.attempt(() -> office.town().counter().extendCard(who, office.cardOf(person)));
    }

    /** 特例期間延長. */
    @When("{person} asks at the counter for the special extension of the card")
    @もし("{person}が窓口でカードの特例期間延長を申請する")
    public void extendSpecially(Person person) {
        Attendance who = office.visitors().at(person);
        office.attempt(() -> office.town().counter().extendCardSpecially(who, office.cardOf(person)));
    }
}
