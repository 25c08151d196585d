package kazasu.features.steps.office;

import io.cucumber.java.en.Given;
import io.cucumber.java.ja.前提;
import java.time.LocalDate;
import java.util.Optional;
import kazasu.office.ResidenceStatus;
import kazasu.office.Resident;
import kazasu.pki.BasicAttributes;
import kazasu.pki.BirthDate;

/** What somebody is, before being entered on the register. */
public final class PeopleSteps {
    private final Office office;

    /** Made once a scenario. */
    public PeopleSteps(Office office) {
        this.office = office;
    }

    /** Another birthday than usual. */
    @Given("{person} was born on {date}")
    @前提("{person}は{date}生まれである")
    public void born(Person person, LocalDate day) {
        office.change(person, resident -> {
            BasicAttributes old = resident.attributes();
            return resident.with(new BasicAttributes(old.name(), old.sex(), BirthDate.of(day), old.address()));
        });
    }

    /** A foreign national with a stay that ends. */
    @Given("{person}'s period of stay ends on {date}")
    @前提("{person}の在留期間の満了日は{date}である")
    public void stays(Person person, LocalDate until) {
        office.change(person, resident -> resident.with(new ResidenceStatus.MidToLongTerm(until)));
    }

    /** By what right somebody lives in Japan. */
    @Given("{person} lives here as {residence}")
    @前提("{person}は{residence}である")
    public void lives(Person person, ResidenceStatus status) {
        office.change(person, resident -> resident.with(status));
    }

    /** Somebody whom no register knows. */
    @Given("{person} is on no resident register")
    @前提("{person}は住民基本台帳に登録されていない")
    public void unknown(Person person) {
        office.keepOffRegister(person);
    }

    /** Nobody acts for this person any more. */
    @Given("{person} needs no legal representative")
    @前提("{person}に法定代理人はいない")
    public void alone(Person person) {
        office.change(
                person,
                resident -> new Resident(
                        resident.code(),
                        resident.attributes(),
                        resident.municipality(),
                        resident.status(),
                        resident.registration(),
                        false,
                        Optional.empty()));
    }
}
