package kazasu.features.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class RuleBookTest {
    private static final Pattern ROW_OR_BULLET = Pattern.compile("(?m)^(\\* .*|\\| .*)$");
    private static final Pattern HEAD = Pattern.compile("(?m)^\\| .*\\n\\|-.*$");

    @Test
    void rowsBulletsAndParagraphsAreRules() {
        List<Rule> rules = RuleBook.of("""
                ## 0. Facts
                1. `[C]` not counted
                ## 1. Validity
                ### 1.1 Length

                | Rule | Mark |
                |---|---|
                | five | C |
                | six | L |
                ### 1.2 Counting
                * `[C]` one,
                  in two lines
                * two
                Text of
                a paragraph.

                ---
                ## 6. Juki
                * old
                ## 7. Numbers
                * not counted
                """.lines());
        assertThat(rules)
                .containsExactly(
                        new Rule("R1.1-1", "§1.1 Length", "five · C"),
                        new Rule("R1.1-2", "§1.1 Length", "six · L"),
                        new Rule("R1.2-1", "§1.2 Counting", "`[C]` one, in two lines"),
                        new Rule("R1.2-2", "§1.2 Counting", "two Text of a paragraph."),
                        new Rule("R6-1", "§6 Juki", "old"));
    }

    @Test
    void noRowAndNoBulletOfThePageIsLost() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "reference", "rules.md"));
        String chapters = page.substring(page.indexOf("\n## 1."), page.indexOf("\n## 7."));
        long rows = ROW_OR_BULLET.matcher(chapters).results().count();
        long heads = HEAD.matcher(chapters).results().count();
        assertThat(RuleBook.rules()).hasSizeGreaterThanOrEqualTo((int) (rows - heads));
    }
}
