package kazasu.workbench.agent;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import kazasu.workbench.agent.SiteClient.Answer;

/** Speaks to portals (docs/portal.md); of a form no more is read than one may have. */
final class PortalLink {
    /** Of a form, in bytes. */
    static final int LONGEST_DOCUMENT = 10 << 20;

    private final SiteClient site;

    /**
     * A link.
     *
     * @param trust whom to believe in TLS; nothing: whom the JDK believes
     */
    PortalLink(Optional<SSLContext> trust) {
        this.site = new SiteClient(trust);
    }

    /** What the portal says about a form. */
    Submission submission(URI address) {
        return submission(object(get(address, "application/json", SiteClient.LONGEST_JSON)), address);
    }

    /**
     * Fills in a form.
     *
     * @param portal its address
     * @param body JSON, see docs/portal.md
     * @throws kazasu.command.Failure if the portal names what is wrong with it
     */
    Submission create(URI portal, byte[] body) {
        URI address = portal.resolve("/api/submissions");
        HttpRequest request = SiteClient.to(address)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        Answer answer = site.send(request, SiteClient.LONGEST_JSON);
        if (answer.status() == 422 || answer.status() == 404) {
            throw FormProblems.of(object(answer));
        }
        return submission(object(taken(answer)), address);
    }

    private static Submission submission(JsonNode json, URI address) {
        Origin site = Origin.of(address).orElseThrow(PortalLink::strange);
        return new Submission(
                Said.both(json.path("title")),
                address(json, "document", site),
                address(json, "signed", site),
                address(json, "page", site),
                formats(json.path("formats")),
                json.path("state").asText("OPEN").equals("OPEN"));
    }

    /** The form, as it is to be signed. */
    byte[] document(Submission submission) {
        return get(submission.document(), "application/xml", LONGEST_DOCUMENT).body();
    }

    /** Sends what was signed. The portal may take it or refuse it: its own page says so, and the answer. */
    Outcome send(Submission submission, SignedForm form) {
        HttpRequest request = SiteClient.to(submission.signed())
                .header("Content-Type", form.contentType())
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(form.bytes()))
                .build();
        JsonNode json = object(taken(site.send(request, SiteClient.LONGEST_JSON)));
        return new Outcome(
                Said.line(json, "state"),
                Said.line(json, "receptionNumber"),
                Said.line(json, "reason"),
                Said.both(json.path("message")));
    }

    private Answer get(URI address, String type, int longest) {
        return taken(site.send(SiteClient.to(address).header("Accept", type).build(), longest));
    }

    private static Answer taken(Answer answer) {
        if (answer.status() != 200 && answer.status() != 201) {
            throw answer.status() == 404
                    ? new PortalException("the portal knows no such application", "申請先サイトにその申請がありません")
                    : new PortalException(
                            "the portal answered " + answer.status(), "申請先サイトが " + answer.status() + " を返しました");
        }
        return answer;
    }

    private static JsonNode object(Answer answer) {
        return answer.json().orElseThrow(PortalLink::strange);
    }

    private static URI address(JsonNode json, String name, Origin site) {
        try {
            URI address = new URI(json.path(name).asText(""));
            if (site.has(address)) {
                return address;
            }
        } catch (URISyntaxException e) {
            throw strange();
        }
        throw new PortalException("the portal leads to another site", "申請先サイトが別のサイトを指しています");
    }

    private static List<String> formats(JsonNode list) {
        List<String> formats = new ArrayList<>();
        list.forEach(format -> formats.add(format.asText("")));
        return formats;
    }

    private static PortalException strange() {
        return new PortalException("the portal's answer can't be understood", "申請先サイトの応答を理解できません");
    }
}
