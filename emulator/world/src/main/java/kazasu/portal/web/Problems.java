package kazasu.portal.web;

import io.javalin.http.Context;
import java.util.Map;
import kazasu.command.Text;
import kazasu.http.HttpProblem;
import kazasu.portal.PortalRefusal;

/** What the API doesn't take, by name: {@code application/problem+json} with {@code reason} and {@code message} (docs/portal.md). */
final class Problems {
    private Problems() {}

    static void answer(Context context, PortalRefusal refusal, Map<String, ?> more) {
        Map<String, Object> problem = HttpProblem.named(refusal.status(), refusal.word(), refusal.text());
        more.forEach(problem::putIfAbsent);
        HttpProblem.answer(context, refusal.status(), problem);
    }

    static void answer(Context context, int status, String word, Text line) {
        HttpProblem.answer(context, status, HttpProblem.named(status, word, line));
    }
}
