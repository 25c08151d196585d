package kazasu.features.steps.office;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import io.cucumber.java.ja.もし;
import io.cucumber.java.ja.前提;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import kazasu.pki.Validity;

/** The scenario's own calendar: 10:00 in Japan, whatever day it is. */
public final class CalendarSteps {
    private final Office office;

    /** Made once a scenario. */
    public CalendarSteps(Office office) {
        this.office = office;
    }

    /** The day on which a scenario begins. */
    @Given("it is {date}")
    @前提("今日は{date}である")
    public void today(LocalDate day) {
        office.clock().set(day);
    }

    /** Time goes on. */
    @When("{date} comes")
    @もし("{date}になる")
    public void comes(LocalDate day) {
        office.clock().set(day);
    }

    /** Time goes on by days. */
    @When("{int} day(s) pass(es)")
    @もし("{int}日たつ")
    public void daysPass(int days) {
        office.clock().pass(Duration.ofDays(days));
    }

    /** To the second, on a day. */
    @When("{date} {time} comes")
    @もし("{date}の{time}になる")
    public void comes(LocalDate day, LocalTime time) {
        office.clock().set(day.atTime(time).atZone(Validity.JAPAN).toInstant());
    }
}
