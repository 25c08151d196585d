package kazasu.workbench.agent;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import kazasu.command.Failure;

/** A portal doesn't take a form as it was filled in: a line that names the fields. */
final class FormProblems {
    private static final int LONGEST = 60;

    private FormProblems() {}

    static Failure of(JsonNode problem) {
        List<String> en = new ArrayList<>();
        List<String> ja = new ArrayList<>();
        problem.path("fields").properties().forEach(field -> {
            en.add(shown(field.getKey()) + ": "
                    + shown(field.getValue().path("en").asText()));
            ja.add(shown(field.getKey()) + ": "
                    + shown(field.getValue().path("ja").asText()));
        });
        if (en.isEmpty()) {
            en.add(shown(problem.path("message").path("en").asText()));
            ja.add(shown(problem.path("message").path("ja").asText()));
        }
        String reason = shown(problem.path("reason").asText("refused"));
        return new Failure(
                "the portal does not take the form (" + reason + "): " + String.join("; ", en),
                "申請先サイトが入力内容を受け付けません（" + reason + "）: " + String.join("、", ja));
    }

    private static String shown(String text) {
        return Said.line(text, LONGEST);
    }
}
