package kazasu.workbench.agent;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A portal that speaks the protocol and remembers what it is sent. */
final class StubPortal implements AutoCloseable {
    static final String DOCUMENT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <application xmlns="urn:kazasu:test"><field label="転入先">前橋市&lt;script&gt;</field><reason>転居</reason></application>
            """;

    /** Requests, one line each, and bodies of signed forms. */
    final List<String> requests = Collections.synchronizedList(new ArrayList<>());

    final List<byte[]> signed = Collections.synchronizedList(new ArrayList<>());

    volatile String formats = "\"xml-enveloped\",\"cms\"";
    volatile String elsewhere = "";
    volatile boolean down;
    private final Javalin server;

    private StubPortal() {
        server = Javalin.create(this::configure).start("127.0.0.1", 0);
    }

    static StubPortal open() {
        return new StubPortal();
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.routes.before(context -> requests.add(context.method() + " " + context.path()));
        config.routes.get(
                "/api/submissions/1",
                context -> context.contentType("application/json").result(json()));
        config.routes.get(
                "/api/submissions/1/document",
                context -> context.contentType("application/xml").result(DOCUMENT.getBytes(StandardCharsets.UTF_8)));
        config.routes.post("/api/submissions/1/signed", context -> {
            if (down) {
                context.status(503);
                return;
            }
            signed.add(context.bodyAsBytes());
            context.contentType("application/json").result("{\"state\":\"ACCEPTED\"}");
        });
    }

    private String json() {
        return """
                {"id":"1","document":"%1$s/document","signed":"%1$s/signed","page":"%2$s/submissions/1",
                "formats":[%3$s],"title":{"ja":"転入届","en":"Moving in"},"state":"OPEN"}""".formatted(elsewhere.isEmpty() ? submission() : elsewhere, site(), formats);
    }

    String site() {
        return "http://127.0.0.1:" + server.port();
    }

    String submission() {
        return site() + "/api/submissions/1";
    }

    String page() {
        return site() + "/submissions/1";
    }

    @Override
    public void close() {
        server.stop();
    }
}
