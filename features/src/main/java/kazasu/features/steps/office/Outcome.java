package kazasu.features.steps.office;

import java.util.Optional;
import java.util.function.Supplier;
import kazasu.office.Application;
import kazasu.office.Refusal;
import kazasu.office.RefusedException;
import org.jspecify.annotations.Nullable;

/** What came of the last procedure: an application, or a refusal, which some step must look at. */
public final class Outcome {
    private @Nullable Application application;
    private @Nullable RefusedException refused;

    Outcome() {}

    void of(Supplier<Application> procedure) {
        requireSeen();
        try {
            application = procedure.get();
        } catch (RefusedException e) {
            refused = e;
        }
    }

    void of(Runnable procedure) {
        requireSeen();
        try {
            procedure.run();
        } catch (RefusedException e) {
            refused = e;
        }
    }

    /**
     * The application.
     *
     * @throws AssertionError if the procedure was refused
     */
    public Application application() {
        requireSeen();
        if (application == null) {
            throw new IllegalStateException("nothing was applied for yet");
        }
        return application;
    }

    /**
     * The refusal, which is looked at by this.
     *
     * @throws AssertionError if the procedure wasn't refused
     */
    public Refusal refusal() {
        RefusedException seen = Optional.ofNullable(refused)
                .orElseThrow(() -> new AssertionError("expected: a refusal; actual: the procedure went on"));
        refused = null;
        return seen.refusal();
    }

    /** Whether the last procedure wasn't refused. */
    boolean wentOn() {
        return refused == null;
    }

    /**
     * That no refusal was passed over.
     *
     * @throws AssertionError with the refusal's name and text
     */
    public void requireSeen() {
        if (refused != null) {
            RefusedException unseen = refused;
            refused = null;
            throw Office.unexpected(unseen);
        }
    }
}
