package kazasu.perf.load;

import com.typesafe.scalalogging.Logger;
import io.gatling.commons.stats.KO$;
import io.gatling.commons.stats.OK$;
import io.gatling.core.action.Action;
import io.gatling.core.structure.ScenarioContext;
import io.gatling.javaapi.core.ActionBuilder;
import io.gatling.javaapi.core.Session;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import scala.Option;

/**
 * A request of Gatling's that is a call of Java code, on threads of its own. Its time begins when the user wants it, so that waiting for a
 * thread or a card counts. It stands on Gatling's internals: the version is pinned.
 *
 * @param name in the report
 * @param threads where it runs
 * @param tally counts it, too
 * @param body returns what is wrong, or nothing; an exception is wrong, too
 */
record Call(String name, Executor threads, Tally tally, Function<Session, Optional<String>> body)
        implements ActionBuilder {
    @Override
    public io.gatling.core.action.builder.ActionBuilder asScala() {
        return (Builder) Running::new;
    }

    @FunctionalInterface
    private interface Builder extends io.gatling.core.action.builder.ActionBuilder {}

    private Optional<String> run(io.gatling.core.session.Session session) {
        try {
            return body.apply(new Session(session));
        } catch (RuntimeException e) {
            return Optional.of(e.toString());
        }
    }

    private final class Running implements Action {
        private final ScenarioContext context;
        private final Action next;

        Running(ScenarioContext context, Action next) {
            this.context = context;
            this.next = next;
        }

        @Override
        public String name() {
            return name;
        }

        /** Nothing is logged: what is wrong stands in the report. */
        @Override
        @SuppressWarnings("NullAway") // Gatling calls it only from its default execution, which is not used
        public @Nullable Logger logger() {
            return null;
        }

        @Override
        public void com$typesafe$scalalogging$StrictLogging$_setter_$logger_$eq(Logger logger) {
            // none, see logger()
        }

        @Override
        public void execute(io.gatling.core.session.Session session) {
            long wanted = context.coreComponents().clock().nowMillis();
            threads.execute(() -> finish(session, wanted, run(session)));
        }

        private void finish(io.gatling.core.session.Session session, long wanted, Optional<String> wrong) {
            long end = context.coreComponents().clock().nowMillis();
            tally.add((int) (end - wanted), wrong.isEmpty());
            context.coreComponents()
                    .statsEngine()
                    .logResponse(
                            session.scenario(),
                            session.groups(),
                            name,
                            wanted,
                            end,
                            wrong.isPresent() ? KO$.MODULE$ : OK$.MODULE$,
                            Option.empty(),
                            Option.apply(wrong.orElse(null)));
            io.gatling.core.session.Session timed = session.logGroupRequestTimings(wanted, end);
            next.$bang(wrong.isPresent() ? timed.markAsFailed() : timed.markAsSucceeded());
        }
    }
}
