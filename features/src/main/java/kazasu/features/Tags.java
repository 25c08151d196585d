package kazasu.features;

import io.cucumber.tagexpressions.Expression;
import io.cucumber.tagexpressions.TagExpressionException;
import io.cucumber.tagexpressions.TagExpressionParser;
import java.util.Optional;
import kazasu.command.Failure;

/** The expression of {@code --tags}. */
record Tags(String text, Optional<Expression> expression) {
    /**
     * Reads an expression.
     *
     * @param text as given, or nothing for all scenarios
     * @throws Failure if it can't be read
     */
    static Tags parse(Optional<String> text) {
        try {
            return new Tags(text.orElse(""), text.map(TagExpressionParser::parse));
        } catch (TagExpressionException e) {
            String reason = String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
            throw new Failure("--tags: " + reason, "--tags：式を読めません：" + reason);
        }
    }
}
