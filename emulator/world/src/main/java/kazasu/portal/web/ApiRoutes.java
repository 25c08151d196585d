package kazasu.portal.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kazasu.command.Text;
import kazasu.portal.PortalException;
import kazasu.portal.PortalRefusal;
import kazasu.portal.Reception;
import kazasu.portal.SignedType;
import kazasu.portal.form.Field;
import kazasu.portal.form.FilledForm;
import kazasu.portal.form.Service;
import kazasu.portal.store.Sent;
import kazasu.portal.store.Submission;
import kazasu.portal.store.SubmissionStore;

/**
 * The portal for programs: JSON (docs/portal.md). Whoever knows a submission's id may sign and send it; there are no cookies, so that
 * nothing can be forged from another site.
 */
final class ApiRoutes {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Reception reception;
    private final Portals portals;

    ApiRoutes(Reception reception, Portals portals) {
        this.reception = reception;
        this.portals = portals;
    }

    void addTo(RoutesConfig routes) {
        routes.get("/api/services", this::services);
        routes.post("/api/submissions", this::create);
        routes.get("/api/submissions/{id}", context -> answer(context, found(context)));
        routes.get("/api/submissions/{id}/request", this::request);
        routes.get("/api/submissions/{id}/document", this::document);
        routes.post("/api/submissions/{id}/signature", this::receive);
        routes.post(
                "/api/submissions/{id}/check",
                context -> answer(context, reception.checkAgain(context.pathParam("id"))));
    }

    private void services(Context context) {
        json(
                context,
                Map.of(
                        "services",
                        Service.all().stream().map(ApiRoutes::service).toList()));
    }

    private static Map<String, Object> service(Service service) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("service", service.id());
        entry.put("title", text(service.title()));
        entry.put("fields", service.allFields().stream().map(ApiRoutes::field).toList());
        return entry;
    }

    private static Map<String, Object> field(Field field) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("name", field.name());
        entry.put("label", text(field.label()));
        entry.put("type", field.kind());
        entry.put("required", field.required());
        if (!field.options().isEmpty()) {
            entry.put(
                    "options", field.options().stream().map(Field.Option::value).toList());
        }
        return entry;
    }

    private void create(Context context) {
        JsonNode body = parsed(Bodies.read(context, Bodies.FORM));
        Service service = Service.of(body.path("service").asText())
                .orElseThrow(() -> new PortalException(PortalRefusal.SERVICE_UNKNOWN));
        Map<String, String> typed = new LinkedHashMap<>();
        body.path("fields")
                .fields()
                .forEachRemaining(
                        field -> typed.put(field.getKey(), field.getValue().asText()));
        FilledForm form = FilledForm.of(service, typed);
        if (!form.isRight()) {
            Map<String, Object> problem =
                    problem(PortalRefusal.FORM_INCOMPLETE.word(), PortalRefusal.FORM_INCOMPLETE.text());
            Map<String, Object> fields = new LinkedHashMap<>();
            form.problems().forEach((field, line) -> fields.put(field, text(line)));
            problem.put("fields", fields);
            context.status(422);
            json(context, problem);
            return;
        }
        context.status(201);
        answer(context, reception.handOut(form, Optional.empty()));
    }

    /** What the holder's software has to know in order to sign, and where to send it. */
    private void request(Context context) {
        Submission submission = found(context);
        FilledForm form =
                reception.form(submission).orElseThrow(() -> new PortalException(PortalRefusal.SUBMISSION_UNKNOWN));
        String here = portals.origin(context) + "/api/submissions/" + submission.id();
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("version", 1);
        request.put("title", text(form.service().title()));
        request.put("recipient", text(form.service().office()));
        request.put("document", here + "/document");
        request.put("documentDigest", "sha-256=" + submission.formDigest());
        request.put("types", types());
        request.put("send", here + "/signature");
        request.put("return", portals.origin(context) + "/submissions/" + submission.id());
        json(context, request);
    }

    private static List<String> types() {
        List<String> types = new ArrayList<>();
        for (SignedType type : SignedType.values()) {
            types.add(type.mediaType());
        }
        return types;
    }

    private void document(Context context) {
        context.contentType("application/xml").result(reception.document(found(context)));
    }

    private void receive(Context context) {
        String type = Objects.toString(context.header("Content-Type"), "");
        byte[] bytes = Bodies.read(context, Bodies.SIGNED);
        answer(context, reception.receive(context.pathParam("id"), new Sent(type, bytes)));
    }

    private Submission found(Context context) {
        return reception.find(context.pathParam("id"));
    }

    private void answer(Context context, Submission submission) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("submission", submission.id());
        answer.put("service", submission.service());
        answer.put("state", submission.state().name().toLowerCase(java.util.Locale.ROOT));
        submission.receptionNumber().ifPresent(number -> answer.put("receptionNumber", number));
        submission.receivedAt().ifPresent(time -> answer.put("receivedAt", time.toString()));
        submission.reason().ifPresent(word -> {
            answer.put("reason", word);
            PortalRefusal.meaning(word).ifPresent(meaning -> answer.put("meaning", text(meaning)));
        });
        answer.put("request", portals.origin(context) + "/api/submissions/" + submission.id() + "/request");
        answer.put("page", portals.origin(context) + "/submissions/" + submission.id());
        answer.put(
                "expires",
                submission.createdAt().plus(SubmissionStore.DRAFT_LIFE).toString());
        json(context, answer);
    }

    /** A problem by name. */
    static Map<String, Object> problem(String word, Text meaning) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("reason", word);
        problem.put("meaning", text(meaning));
        return problem;
    }

    private static Map<String, String> text(Text text) {
        Map<String, String> both = new LinkedHashMap<>();
        both.put("en", text.en());
        both.put("ja", text.ja());
        return both;
    }

    private static JsonNode parsed(byte[] body) {
        try {
            return MAPPER.readTree(body);
        } catch (IOException e) {
            throw new BrokenRequestException();
        }
    }

    static void json(Context context, Object value) {
        try {
            context.contentType("application/json").result(MAPPER.writeValueAsBytes(value));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
