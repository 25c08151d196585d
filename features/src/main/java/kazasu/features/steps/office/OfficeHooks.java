package kazasu.features.steps.office;

import io.cucumber.java.After;
import io.cucumber.java.Before;

/** The office opens before a scenario that is tagged {@code @office}, and closes after it. */
public final class OfficeHooks {
    private static final int AFTER_NAMING = 20_000;

    private final Office office;

    /** Made once a scenario. */
    public OfficeHooks(Office office) {
        this.office = office;
    }

    /** After the scenario has its name, on which chance depends. */
    @Before(value = "@office", order = AFTER_NAMING)
    public void open() {
        office.open();
    }

    /** Fails a scenario that passed over a refusal. */
    @After("@office")
    public void close() {
        office.close();
    }
}
