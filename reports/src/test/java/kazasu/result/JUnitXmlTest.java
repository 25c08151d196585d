package kazasu.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class JUnitXmlTest {
    @TempDir
    Path dir;

    @Test
    void isWellFormedAndCountsWhatMustNotBeGreen() throws Exception {
        Element root = written(Runs.of(Verdict.values())).getDocumentElement();
        assertThat(root.getAttribute("tests")).isEqualTo("6");
        assertThat(root.getAttribute("failures")).isEqualTo("1");
        assertThat(root.getAttribute("errors")).isEqualTo("1");
        assertThat(root.getAttribute("skipped")).isEqualTo("1");
        assertThat(root.getElementsByTagName("testcase").getLength()).isEqualTo(6);
        assertThat(root.getElementsByTagName("failure").item(0).getTextContent())
                .contains("6982");
    }

    @Test
    void survivesTextThatXmlCannotWrite() throws Exception {
        ScenarioResult odd = Runs.scenario(Verdict.FAIL, "]]> <&\" \u0000\u001B \uD800 𠮷");
        RunResult model = Runs.of();
        RunResult run =
                new RunResult("card", "embedded", "plastic", 1, Instant.EPOCH, model.environment(), List.of(odd));
        Element failure = (Element) written(run).getElementsByTagName("failure").item(0);
        assertThat(failure.getAttribute("message")).isEqualTo("]]> <&\" ?? ? 𠮷");
    }

    private Document written(RunResult run) throws Exception {
        Path file = dir.resolve("junit.xml");
        JUnitXml.write(run, file);
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
    }
}
