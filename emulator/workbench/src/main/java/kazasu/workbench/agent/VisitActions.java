package kazasu.workbench.agent;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What the holder decides. Each step ends in a redirect, so that a page that is loaded again does nothing; and each needs the token of the page that asked for it.
 */
final class VisitActions {
    private final Agent agent;
    private final VisitPages pages;

    VisitActions(Agent agent, VisitPages pages) {
        this.agent = agent;
        this.pages = pages;
    }

    void allow(Context context) {
        act(context, visit -> agent.allow(visit.site()));
    }

    void sign(Context context) {
        act(context, visit -> {
            if (agent.isAllowed(visit.site()) && visit.signed().isEmpty()) {
                visit.form().ifPresent(form -> sign(context, visit, form));
            }
            send(visit);
        });
    }

    void send(Context context) {
        act(context, this::send);
    }

    private void act(Context context, Consumer<? super Visit> step) {
        Optional<Visit> found = pages.find(context);
        if (found.isEmpty()) {
            return;
        }
        Visit visit = found.get();
        synchronized (visit) {
            if (visit.takes(Objects.toString(context.formParam("token"), ""))) {
                step.accept(visit);
            } else if (!visit.isSent()) {
                visit.notice(Refusals.USED);
            }
            String next = visit.form()
                    .filter(form -> visit.isSent())
                    .map(form -> form.submission().page().toString())
                    .orElseGet(() -> VisitPages.path(visit));
            context.redirect(next, HttpStatus.SEE_OTHER);
        }
    }

    private void sign(Context context, Visit visit, Visit.Form form) {
        char[] password = Objects.toString(context.formParam("password"), "").toCharArray();
        try {
            boolean last = "yes".equals(context.formParam("last"));
            visit.keep(agent.card()
                    .sign(
                            password,
                            last,
                            signer -> agent.signing()
                                    .sign(form.document(), form.submission().formats(), signer)));
        } catch (RuntimeException e) {
            visit.notice(Refusals.line(e));
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    private void send(Visit visit) {
        if (visit.isSent() || visit.form().isEmpty() || visit.signed().isEmpty()) {
            return;
        }
        try {
            agent.portals().send(visit.form().get().submission(), visit.signed().get());
            visit.finish();
        } catch (PortalException e) {
            visit.notice(e.text());
        }
    }
}
