package kazasu.result;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A run as JUnit XML, for build servers: a suite a feature. FAIL is a {@code failure}; INCONCLUSIVE an {@code error}, so that a
 * server that reads nothing else is not green either; NOT_APPLICABLE is {@code skipped}; WARN and OBSERVED pass and are said in {@code system-out}.
 */
public final class JUnitXml {
    private JUnitXml() {}

    /**
     * Writes the file.
     *
     * @param run the run
     * @param file replaced if it is there
     * @throws ReportException if it can't be written
     */
    public static void write(RunResult run, Path file) {
        try (Writer writer = Files.newBufferedWriter(file)) {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(writer);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("testsuites");
            counts(xml, "kazasu certify " + run.suite(), run.scenarios());
            Map<String, List<ScenarioResult>> suites = run.scenarios().stream()
                    .collect(Collectors.groupingBy(ScenarioResult::feature, TreeMap::new, Collectors.toList()));
            for (Map.Entry<String, List<ScenarioResult>> suite : suites.entrySet()) {
                suite(xml, suite.getKey(), suite.getValue());
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (IOException | XMLStreamException e) {
            throw new ReportException("can't write " + file + ": " + ReportException.reason(e), e);
        }
    }

    private static void suite(XMLStreamWriter xml, String name, List<ScenarioResult> cases) throws XMLStreamException {
        xml.writeStartElement("testsuite");
        counts(xml, name, cases);
        for (ScenarioResult one : cases) {
            testcase(xml, one);
        }
        xml.writeEndElement();
    }

    private static void counts(XMLStreamWriter xml, String name, List<ScenarioResult> cases) throws XMLStreamException {
        xml.writeAttribute("name", legal(name));
        xml.writeAttribute("tests", String.valueOf(cases.size()));
        xml.writeAttribute("failures", count(cases, Verdict.FAIL));
        xml.writeAttribute("errors", count(cases, Verdict.INCONCLUSIVE));
        xml.writeAttribute("skipped", count(cases, Verdict.NOT_APPLICABLE));
        xml.writeAttribute(
                "time", seconds(cases.stream().map(ScenarioResult::duration).reduce(Duration.ZERO, Duration::plus)));
    }

    private static void testcase(XMLStreamWriter xml, ScenarioResult one) throws XMLStreamException {
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", legal(one.feature()));
        xml.writeAttribute("name", legal(one.requirement() + " " + one.scenario()));
        xml.writeAttribute("time", seconds(one.duration()));
        switch (one.verdict()) {
            case PASS -> {}
            case FAIL -> outcome(xml, "failure", one);
            case INCONCLUSIVE -> outcome(xml, "error", one);
            case NOT_APPLICABLE -> outcome(xml, "skipped", one);
            case WARN, OBSERVED -> {
                xml.writeStartElement("system-out");
                xml.writeCharacters(legal(one.verdict() + ": " + one.message()));
                xml.writeEndElement();
            }
        }
        xml.writeEndElement();
    }

    private static void outcome(XMLStreamWriter xml, String element, ScenarioResult one) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeAttribute("message", legal(one.message()));
        xml.writeCharacters(legal(one.evidence()));
        xml.writeEndElement();
    }

    private static String count(List<ScenarioResult> cases, Verdict verdict) {
        return String.valueOf(
                cases.stream().filter(one -> one.verdict() == verdict).count());
    }

    private static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.3f", duration.toNanos() / 1e9);
    }

    /** XML 1.0 has no way to write control characters or lone surrogates. */
    private static String legal(String text) {
        return text.codePoints()
                .map(c -> c == '\t'
                                || c == '\n'
                                || c == '\r'
                                || c >= 0x20 && c < 0xD800
                                || c >= 0xE000 && c != 0xFFFE && c != 0xFFFF
                        ? c
                        : '?')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
