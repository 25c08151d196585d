package kazasu.perf.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.interfaces.RSAPublicKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kazasu.apdu.ApduResponse;
import kazasu.apdu.CommandApdu;
import kazasu.apdu.Hex;
import kazasu.perf.SignPath;

/** Asks the served cards what the simulation must know beforehand: who they are and what their public keys are. */
final class CardClient {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int CHUNKS = 12;

    private final HttpClient client = HttpClient.newHttpClient();
    private final String base;

    CardClient(String base) {
        this.base = base;
    }

    /** The public keys of the signature certificates, by card id. */
    Map<String, RSAPublicKey> publicKeys(String password) {
        Map<String, RSAPublicKey> keys = new LinkedHashMap<>();
        for (JsonNode card : ask(request("/v1/cards").build())) {
            String id = card.path("id").asText();
            keys.put(id, publicKey(id, password));
        }
        return keys;
    }

    private RSAPublicKey publicKey(String id, String password) {
        List<CommandApdu> commands = new ArrayList<>(SignPath.openCertificate(password));
        int head = commands.size();
        for (int chunk = 0; chunk < CHUNKS; chunk++) {
            commands.add(SignPath.read(chunk));
        }
        List<ApduResponse> answers = send(id, commands);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        answers.subList(head, answers.size()).stream().map(ApduResponse::data).forEach(file::writeBytes);
        try {
            return (RSAPublicKey) CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(file.toByteArray()))
                    .getPublicKey();
        } catch (CertificateException e) {
            throw new IllegalStateException("card " + id + " has no readable signature certificate: " + answers, e);
        }
    }

    /** The same commands again and again: the server's first requests are slow, and not what is to be measured. */
    void warmUp(String id, List<CommandApdu> commands, int times) {
        for (int i = 0; i < times; i++) {
            send(id, commands);
        }
    }

    private List<ApduResponse> send(String id, List<CommandApdu> commands) {
        return answers(ask(request("/v1/cards/" + id + "/apdus")
                .POST(BodyPublishers.ofString(body(commands)))
                .build()));
    }

    static String body(List<CommandApdu> commands) {
        return JSON.valueToTree(Map.of(
                        "apdus",
                        commands.stream().map(c -> Hex.format(c.bytes())).toList()))
                .toString();
    }

    static List<ApduResponse> answers(JsonNode body) {
        List<ApduResponse> answers = new ArrayList<>();
        body.path("answers").forEach(answer -> answers.add(new ApduResponse(Hex.parse(answer.asText()))));
        return answers;
    }

    static JsonNode parse(String body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new IllegalStateException("the server's answer is not JSON", e);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).header("Content-Type", "application/json");
    }

    private JsonNode ask(HttpRequest request) {
        try {
            return parse(client.send(request, BodyHandlers.ofString()).body());
        } catch (IOException e) {
            throw new IllegalStateException("the server does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
