package kazasu.features.suite;

import io.cucumber.core.backend.ObjectFactory;
import java.util.LinkedHashSet;
import java.util.Set;
import kazasu.features.steps.Session;
import kazasu.features.steps.office.Office;
import kazasu.features.steps.relying.Checking;
import kazasu.features.steps.relying.Client;
import kazasu.features.steps.relying.Portal;
import org.jspecify.annotations.Nullable;
import org.picocontainer.MutablePicoContainer;
import org.picocontainer.PicoBuilder;

/** Makes the step objects of one scenario, with the run's bench in their hands; so nothing of a run is static. */
final class GlueFactory implements ObjectFactory {
    private final Bench bench;
    private final Set<Class<?>> glue = new LinkedHashSet<>();
    private @Nullable MutablePicoContainer container;

    GlueFactory(Bench bench) {
        this.bench = bench;
    }

    @Override
    public boolean addClass(Class<?> glueClass) {
        glue.add(glueClass);
        return true;
    }

    @Override
    public void start() {
        MutablePicoContainer fresh = new PicoBuilder().withCaching().build();
        fresh.addComponent(bench);
        fresh.addComponent(Session.class);
        fresh.addComponent(Office.class);
        fresh.addComponent(Client.class);
        fresh.addComponent(Checking.class);
        fresh.addComponent(Portal.class);
        glue.forEach(fresh::addComponent);
        container = fresh;
    }

    @Override
    public void stop() {
        container = null;
    }

    @Override
    public <T> T getInstance(Class<T> glueClass) {
        if (container == null) {
            throw new IllegalStateException("no scenario is running");
        }
        return container.getComponent(glueClass);
    }
}
