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
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kazasu.command.Text;
import kazasu.http.Body;
import kazasu.http.LoopbackHosts;
import kazasu.portal.PortalException;
import kazasu.portal.PortalRefusal;
import kazasu.portal.Reception;
import kazasu.portal.SignedType;
import kazasu.portal.form.Field;
import kazasu.portal.form.FilledForm;
import kazasu.portal.form.Service;
import kazasu.portal.store.Sent;
import kazasu.portal.store.Submission;
import kazasu.portal.store.SubmissionState;
import kazasu.portal.store.SubmissionStore;

/**
 * The portal for programs: JSON (docs/portal.md). Whoever knows a submission's id may sign and send it; there are no cookies, so that
 * nothing can be forged from another site.
 */
final class ApiRoutes {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Text NO_SUCH_FIELD = new Text("there is no such field", "この項目はありません");
    private static final Set<String> APPLICANT = Set.of("name", "birthDate", "sex", "address");
    private static final Map<SubmissionState, String> STATES = Map.of(
            SubmissionState.DRAFT, "OPEN",
            SubmissionState.PENDING, "PENDING",
            SubmissionState.ACCEPTED, "ACCEPTED",
            SubmissionState.REFUSED, "REFUSED");

    private final Reception reception;

    ApiRoutes(Reception reception) {
        this.reception = reception;
    }

    void addTo(RoutesConfig routes) {
        routes.get(
                "/api/services",
                context -> json(
                        context, Service.all().stream().map(ApiRoutes::service).toList()));
        routes.post("/api/submissions", this::create);
        routes.get("/api/submissions/{id}", context -> answer(context, found(context)));
        routes.get("/api/submissions/{id}/document", this::document);
        routes.post("/api/submissions/{id}/signed", this::receive);
        routes.post(
                "/api/submissions/{id}/check",
                context -> answer(context, reception.checkAgain(context.pathParam("id"))));
    }

    private static Map<String, Object> service(Service service) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("id", service.id());
        entry.put("title", text(service.title()));
        entry.put("fields", service.fields().stream().map(ApiRoutes::field).toList());
        return entry;
    }

    private static Map<String, Object> field(Field field) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("name", field.name());
        entry.put("label", text(field.label()));
        entry.put("type", field.kind());
        entry.put("required", field.required());
        entry.put("maxLength", field.longest());
        if (!field.options().isEmpty()) {
            entry.put(
                    "options", field.options().stream().map(Field.Option::value).toList());
        }
        return entry;
    }

    private void create(Context context) {
        if (!Body.type(context).equals("application/json")) {
            throw new PortalException(PortalRefusal.NOT_JSON);
        }
        JsonNode body = parsed(Bodies.read(context, Bodies.FORM));
        Service service = Service.of(body.path("service").asText())
                .orElseThrow(() -> new PortalException(PortalRefusal.SERVICE_UNKNOWN));
        FilledForm form = FilledForm.of(service, typed(body));
        Map<String, Object> fields = new LinkedHashMap<>();
        form.problems().forEach((field, line) -> fields.put(field, text(line)));
        unknown(body, service).forEach(field -> fields.put(field, text(NO_SUCH_FIELD)));
        if (!fields.isEmpty()) {
            Problems.answer(context, PortalRefusal.FORM_INCOMPLETE, Map.of("fields", fields));
            return;
        }
        context.status(201);
        answer(context, reception.handOut(form, Optional.empty()));
    }

    /** What is misspelt would be lost without a word. */
    private static List<String> unknown(JsonNode body, Service service) {
        List<String> unknown = new ArrayList<>();
        body.path("fields").fieldNames().forEachRemaining(name -> {
            if (service.fields().stream().noneMatch(field -> field.name().equals(name))) {
                unknown.add(name);
            }
        });
        body.path("applicant").fieldNames().forEachRemaining(name -> {
            if (!APPLICANT.contains(name)) {
                unknown.add("applicant." + name);
            }
        });
        return unknown;
    }

    /** The applicant's four attributes are fields like the others. */
    private static Map<String, String> typed(JsonNode body) {
        Map<String, String> typed = new LinkedHashMap<>();
        body.path("fields")
                .properties()
                .forEach(field -> typed.put(field.getKey(), field.getValue().asText()));
        JsonNode applicant = body.path("applicant");
        typed.put("applicant-name", applicant.path("name").asText());
        typed.put("applicant-sex", applicant.path("sex").asText().toLowerCase(Locale.ROOT));
        typed.put("applicant-birth-date", applicant.path("birthDate").asText());
        typed.put("applicant-address", applicant.path("address").asText());
        return typed;
    }

    private void document(Context context) {
        context.contentType("application/xml").result(reception.document(found(context)));
    }

    private void receive(Context context) {
        String type = Objects.toString(context.header("Content-Type"), "");
        byte[] bytes = Bodies.read(context, Bodies.SIGNED);
        try {
            answer(context, reception.receive(context.pathParam("id"), new Sent(type, bytes)));
        } catch (PortalException e) {
            if (e.refusal() != PortalRefusal.ALREADY_SENT) {
                throw e;
            }
            // whoever lost the answer, and signed anew, learns what became of the first one
            Problems.answer(context, e.refusal(), described(context, found(context)));
        }
    }

    private Submission found(Context context) {
        return reception.find(context.pathParam("id"));
    }

    private void answer(Context context, Submission submission) {
        json(context, described(context, submission));
    }

    private Map<String, Object> described(Context context, Submission submission) {
        String site = LoopbackHosts.origin(context);
        String here = site + "/api/submissions/" + submission.id();
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("id", submission.id());
        answer.put("service", submission.service());
        Service.of(submission.service()).ifPresent(service -> {
            answer.put("title", text(service.title()));
            answer.put("recipient", text(service.office()));
        });
        answer.put("state", STATES.get(submission.state()));
        submission.receptionNumber().ifPresent(number -> answer.put("receptionNumber", number));
        submission.receivedAt().ifPresent(time -> answer.put("receivedAt", time.toString()));
        submission.reason().ifPresent(word -> {
            answer.put("reason", word);
            PortalRefusal.meaning(word).ifPresent(meaning -> answer.put("message", text(meaning)));
        });
        if (submission.state() != SubmissionState.REFUSED) {
            answer.put("document", here + "/document");
            answer.put("documentDigest", "sha-256:" + submission.formDigest());
            answer.put("signed", here + "/signed");
            answer.put("formats", SignedType.FORMATS);
        }
        answer.put("page", site + "/submissions/" + submission.id());
        answer.put(
                "expires",
                submission.createdAt().plus(SubmissionStore.DRAFT_LIFE).toString());
        return answer;
    }

    static Map<String, String> text(Text text) {
        Map<String, String> both = new LinkedHashMap<>();
        both.put("ja", text.ja());
        both.put("en", text.en());
        return both;
    }

    private static JsonNode parsed(byte[] body) {
        try {
            JsonNode json = MAPPER.readTree(body);
            if (!json.isObject()) {
                throw new BrokenRequestException();
            }
            return json;
        } catch (IOException e) {
            throw new BrokenRequestException();
        }
    }

    private static void json(Context context, Object value) {
        try {
            context.contentType("application/json").result(MAPPER.writeValueAsBytes(value));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
