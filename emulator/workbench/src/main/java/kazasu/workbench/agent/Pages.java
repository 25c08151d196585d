package kazasu.workbench.agent;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;

/** Pages made from the templates in {@code src/main/jte/agent}, which escape whatever is put into them. */
final class Pages {
    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Pages.class.getClassLoader(), "kazasu.workbench");

    void home(Context context, Frame frame, String card, List<String> sites) {
        answer(context, "home", Map.of("frame", frame, "card", card, "sites", sites));
    }

    void site(Context context, Frame frame, String notice, Visit visit, String path, String token) {
        answer(
                context,
                "site",
                Map.of(
                        "frame",
                        frame,
                        "notice",
                        notice,
                        "site",
                        visit.site().toString(),
                        "path",
                        path,
                        "token",
                        token));
    }

    void sign(Context context, Frame frame, SignPage page) {
        answer(context, "sign", Map.of("frame", frame, "page", page));
    }

    /** A dead end; the caller sets the status. */
    void problem(Context context, Frame frame, String line, String back) {
        answer(context, "problem", Map.of("frame", frame, "line", line, "back", back));
    }

    private void answer(Context context, String page, Map<String, Object> values) {
        StringOutput html = new StringOutput();
        engine.render("agent/" + page + ".jte", values, html);
        context.html(html.toString());
    }
}
