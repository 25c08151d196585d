package kazasu.workbench.agent;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import kazasu.command.Language;
import kazasu.command.Text;

/** What the holder looks at: nothing here spends a try or sends anything. */
final class VisitPages {
    private final Agent agent;
    private final Pages pages;

    VisitPages(Agent agent, Pages pages) {
        this.agent = agent;
        this.pages = pages;
    }

    void home(Context context) {
        pages.home(context, new Frame(preferred(context), "/"), agent.cardName(), agent.allowedSites());
    }

    /** The way in, from a portal's page. */
    void begin(Context context) {
        Optional<URI> address = address(Objects.toString(context.queryParam("submission"), ""));
        Optional<Origin> site = address.flatMap(Origin::of);
        if (site.isEmpty()) {
            problem(
                    context,
                    HttpStatus.BAD_REQUEST,
                    new Text("No form to sign: the address is none of a portal.", "署名する申請がありません（申請先の指定が正しくありません）。"));
            return;
        }
        Visit visit = agent.visits().begin(address.get(), site.get(), preferred(context));
        context.redirect(path(visit), HttpStatus.SEE_OTHER);
    }

    void show(Context context) {
        Optional<Visit> found = find(context);
        if (found.isEmpty()) {
            return;
        }
        Visit visit = found.get();
        synchronized (visit) {
            wanted(context).ifPresent(visit::speak);
            if (agent.isAllowed(visit.site())) {
                showForm(context, visit);
            } else {
                pages.site(context, frame(visit), notice(visit), visit, path(visit), agent.freshToken(visit));
            }
        }
    }

    private void showForm(Context context, Visit visit) {
        Guard.setHeaders(context, visit.site().toString());
        try {
            Visit.Form form = form(visit);
            if (visit.isSent() || !form.submission().open()) {
                context.redirect(form.submission().page().toString(), HttpStatus.SEE_OTHER);
                return;
            }
            pages.sign(context, frame(visit), page(visit, form));
        } catch (PortalException e) {
            context.status(HttpStatus.BAD_GATEWAY);
            pages.problem(context, frame(visit), frame(visit).say(e.text()), path(visit));
        }
    }

    private Visit.Form form(Visit visit) {
        if (visit.form().isEmpty()) {
            Submission submission = agent.portals().submission(visit.address());
            visit.show(new Visit.Form(submission, agent.portals().document(submission)));
        }
        return visit.form().orElseThrow();
    }

    private SignPage page(Visit visit, Visit.Form form) {
        byte[] document = form.document();
        int triesLeft = visit.signed().isPresent() ? 0 : triesLeft(visit);
        return new SignPage(
                form.submission().title().in(visit.language()),
                notice(visit),
                visit.site().toString(),
                FormText.of(document),
                new String(document, StandardCharsets.UTF_8),
                sha256(document),
                triesLeft,
                visit.signed().isPresent(),
                path(visit),
                agent.freshToken(visit),
                form.submission().page().toString());
    }

    /** 0 with a notice if the card can't be used. */
    private int triesLeft(Visit visit) {
        try {
            int left = agent.card().triesLeft();
            if (left == 0) {
                visit.notice(Refusals.BLOCKED);
            }
            return left;
        } catch (RuntimeException e) {
            visit.notice(Refusals.line(e));
            return 0;
        }
    }

    /** The visit of a request, or an answer that there is none. */
    Optional<Visit> find(Context context) {
        Optional<Visit> visit = agent.visits().find(context.pathParam("id"));
        if (visit.isEmpty()) {
            problem(
                    context,
                    HttpStatus.NOT_FOUND,
                    new Text(
                            "This page is over. Begin again at the portal's page.",
                            "この画面の有効時間が過ぎました。申請先の画面からやり直してください。"));
        }
        return visit;
    }

    void problem(Context context, HttpStatus status, Text line) {
        context.status(status);
        Frame frame = new Frame(preferred(context), "/");
        pages.problem(context, frame, frame.say(line), "/");
    }

    static String path(Visit visit) {
        return "/visits/" + visit.id();
    }

    private static Frame frame(Visit visit) {
        return new Frame(visit.language(), path(visit));
    }

    private static String notice(Visit visit) {
        return visit.takeNotice().map(line -> line.in(visit.language())).orElse("");
    }

    private static Optional<URI> address(String text) {
        try {
            return Optional.of(new URI(text));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static Optional<Language> wanted(Context context) {
        return switch (Objects.toString(context.queryParam("lang"), "")) {
            case "ja" -> Optional.of(Language.JA);
            case "en" -> Optional.of(Language.EN);
            default -> Optional.empty();
        };
    }

    /** The one that was asked for, else the browser's. */
    private static Language preferred(Context context) {
        return wanted(context)
                .orElseGet(() ->
                        Objects.toString(context.header("Accept-Language"), "").startsWith("ja")
                                ? Language.JA
                                : Language.EN);
    }

    private static String sha256(byte[] document) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(document));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
