package kazasu.portal.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import kazasu.http.LoopbackHosts;
import kazasu.portal.PortalException;
import kazasu.portal.PortalRefusal;
import kazasu.portal.Reception;
import kazasu.portal.SignedType;
import kazasu.portal.account.Session;
import kazasu.portal.account.SessionCookie;
import kazasu.portal.form.FilledForm;
import kazasu.portal.form.Service;
import kazasu.portal.store.Sent;
import kazasu.portal.store.Submission;
import kazasu.portal.store.SubmissionState;
import org.jspecify.annotations.Nullable;

/** The pages of the seven steps. */
final class SubmissionPages {
    private final Reception reception;
    private final Pages pages;
    private final Portals portals;

    SubmissionPages(Reception reception, Pages pages, Portals portals) {
        this.reception = reception;
        this.pages = pages;
        this.portals = portals;
    }

    void addTo(RoutesConfig routes) {
        routes.get("/", context -> pages.show(context, "home.jte", Map.of("services", Service.all())));
        routes.get("/services/{service}", this::form);
        routes.post("/services/{service}", this::fillIn);
        routes.get("/submissions/{id}", this::submission);
        routes.get("/submissions/{id}/document", this::document);
        routes.post("/submissions/{id}/signature", this::upload);
        routes.post("/submissions/{id}/check", this::checkAgain);
        routes.get("/login", this::login);
        routes.get("/mine", this::mine);
        routes.post("/logout", this::logout);
    }

    private static Service service(Context context) {
        return Service.of(context.pathParam("service"))
                .orElseThrow(() -> new PortalException(PortalRefusal.SERVICE_UNKNOWN));
    }

    private void form(Context context) {
        pages.show(context, "service.jte", Map.of("form", FilledForm.empty(service(context))));
    }

    private void fillIn(Context context) {
        Service service = service(context);
        Map<String, String> typed = Bodies.form(context);
        pages.requireOwnForm(context, typed.getOrDefault("csrf", ""));
        FilledForm form = FilledForm.of(service, typed);
        if (form.isRight()) {
            Submission draft = reception.handOut(form, pages.session(context).map(Session::account));
            context.redirect("/submissions/" + draft.id(), io.javalin.http.HttpStatus.SEE_OTHER);
        } else {
            context.status(422);
            pages.show(context, "service.jte", Map.of("form", form));
        }
    }

    private void submission(Context context) {
        show(context, reception.find(context.pathParam("id")));
    }

    private void show(Context context, Submission submission) {
        Page page = pages.page(context);
        Optional<FilledForm> form = reception.form(submission);
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("submission", submission);
        parameters.put("form", form.orElse(null));
        if (submission.state() == SubmissionState.DRAFT) {
            parameters.put("agentUrl", agentUrl(context, submission));
            pages.show(context, "sign.jte", parameters);
            return;
        }
        parameters.put("service", page.say(titleOf(submission)));
        parameters.put(
                "reason",
                submission
                        .reason()
                        .flatMap(PortalRefusal::meaning)
                        .map(page::say)
                        .orElse(""));
        pages.show(context, "result.jte", parameters);
    }

    private static kazasu.command.Text titleOf(Submission submission) {
        return Service.of(submission.service())
                .map(Service::title)
                .orElse(new kazasu.command.Text(submission.service(), submission.service()));
    }

    /** Where the holder's software is told about what is to be signed. */
    private String agentUrl(Context context, Submission submission) {
        String about = LoopbackHosts.origin(context) + "/api/submissions/" + submission.id();
        return portals.agent() + "/sign?submission=" + URLEncoder.encode(about, StandardCharsets.UTF_8) + "&lang="
                + pages.page(context).lang();
    }

    private void document(Context context) {
        Submission submission = reception.find(context.pathParam("id"));
        context.header("Content-Disposition", "attachment; filename=\"application-" + submission.id() + ".xml\"");
        context.contentType("application/xml").result(reception.document(submission));
    }

    /** Without the holder's software over HTTP: a file. */
    private void upload(Context context) {
        Upload upload = Upload.read(context);
        pages.requireOwnForm(context, upload.csrf());
        UploadedFile file = upload.file().orElseThrow(() -> new PortalException(PortalRefusal.NOTHING_SENT));
        Sent sent = sent(file);
        if (!SignedType.looksSigned(sent.bytes())) {
            throw new PortalException(PortalRefusal.NO_SIGNATURE);
        }
        reception.receive(context.pathParam("id"), sent);
        context.redirect("/submissions/" + context.pathParam("id"), io.javalin.http.HttpStatus.SEE_OTHER);
    }

    private static Sent sent(UploadedFile file) {
        try (InputStream in = file.content()) {
            byte[] bytes = in.readNBytes(Bodies.SIGNED + 1);
            if (bytes.length > Bodies.SIGNED) {
                throw new PortalException(PortalRefusal.TOO_LARGE);
            }
            boolean xml = bytes.length > 0 && (bytes[0] == '<' || (bytes[0] & 0xFF) == 0xEF);
            return new Sent((xml ? SignedType.XML : SignedType.CMS).mediaType(), bytes);
        } catch (IOException e) {
            throw new BrokenRequestException();
        }
    }

    private void checkAgain(Context context) {
        pages.requireOwnForm(context, Bodies.form(context).getOrDefault("csrf", ""));
        Submission submission = reception.checkAgain(context.pathParam("id"));
        context.redirect("/submissions/" + submission.id(), io.javalin.http.HttpStatus.SEE_OTHER);
    }

    /** A page can't speak to a card: it says who can. */
    private void login(Context context) {
        List<String> addresses = Objects.requireNonNullElse(context.attribute(PortalServer.MUTUAL_TLS), List.of());
        pages.show(context, "login.jte", Map.of("site", LoopbackHosts.origin(context), "addresses", addresses));
    }

    private void mine(Context context) {
        Optional<Session> session = pages.session(context);
        if (session.isEmpty()) {
            context.redirect("/login", io.javalin.http.HttpStatus.SEE_OTHER);
            return;
        }
        Page page = pages.page(context);
        Map<String, String> titles =
                Service.all().stream().collect(Collectors.toMap(Service::id, service -> page.say(service.title())));
        pages.show(
                context,
                "mine.jte",
                Map.of("submissions", reception.ofAccount(session.get().account()), "titles", titles));
    }

    private void logout(Context context) {
        pages.requireOwnForm(context, Bodies.form(context).getOrDefault("csrf", ""));
        SessionCookie.token(context).ifPresent(portals.sessions()::close);
        SessionCookie.take(context);
        context.redirect("/", io.javalin.http.HttpStatus.SEE_OTHER);
    }
}
