package kazasu.corpus;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kazasu.command.Text;
import kazasu.verifier.Purpose;
import kazasu.verifier.Verdict;

/**
 * {@code index.json}: the cases of a corpus, in the order of their ids; docs/corpus.md describes the fields, {@code index.schema.json} holds them. Readers ignore fields
 * that they don't know; one that changes its meaning raises the format number.
 *
 * @param seed that the corpus follows from
 * @param cases all
 */
public record CorpusIndex(long seed, List<CorpusCase> cases) {
    /** Name of the file. */
    public static final String FILE = "index.json";
    /** The number of the format. */
    public static final int FORMAT = 1;

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** Copies the list. */
    public CorpusIndex {
        cases = List.copyOf(cases);
    }

    /**
     * Reads the index of a corpus.
     *
     * @param corpus its directory
     * @throws CorpusException if there is none, it is broken or of another format
     */
    public static CorpusIndex read(Path corpus) {
        Path file = corpus.resolve(FILE);
        try {
            JsonNode root = MAPPER.readTree(Files.readString(file));
            if (root.path("format").asInt() != FORMAT) {
                throw new CorpusException(file + " is no corpus of format " + FORMAT);
            }
            List<CorpusCase> cases = new ArrayList<>();
            root.path("cases").forEach(node -> cases.add(readCase(node)));
            return new CorpusIndex(root.path("seed").asLong(), cases);
        } catch (JacksonException e) {
            throw new CorpusException(file + " is not an index: " + e.getOriginalMessage(), e);
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw new CorpusException(file + " is not an index: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new CorpusException("no corpus in " + corpus + ": " + FILE + " can't be read", e);
        }
    }

    private static CorpusCase readCase(JsonNode node) {
        JsonNode expected = node.path("expected");
        List<String> reasons = new ArrayList<>();
        expected.path("reasons").forEach(reason -> reasons.add(reason.asText()));
        return new CorpusCase(
                text(node, "id"),
                new Text(text(node.path("title"), "en"), text(node.path("title"), "ja")),
                CorpusRule.ofId(text(node, "requirement")),
                text(node, "source"),
                text(node, "format"),
                Purpose.valueOf(text(node, "purpose").toUpperCase(Locale.ROOT)),
                Instant.parse(text(node, "at")),
                text(node, "document"),
                optional(node, "signature"),
                optional(node, "certificate"),
                optional(node, "challenge"),
                optional(node, "applicant"),
                text(node, "authorities"),
                optional(node, "status"),
                new Expected(Verdict.valueOf(text(expected, "verdict").toUpperCase(Locale.ROOT)), reasons));
    }

    private static String text(JsonNode node, String field) {
        return optional(node, field).orElseThrow(() -> new IllegalArgumentException("a case without " + field));
    }

    private static Optional<String> optional(JsonNode node, String field) {
        return Optional.ofNullable(node.path(field).textValue());
    }

    /** UTF-8, lines ended by LF on every system. */
    String json() {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("format", FORMAT).put("seed", seed);
        root.put("note", "TEST data. 試験用データ。 See docs/corpus.md.");
        ArrayNode list = root.putArray("cases");
        cases.forEach(one -> list.add(write(one)));
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        printer.indentArraysWith(new DefaultIndenter("  ", "\n"));
        try {
            return MAPPER.writer(printer).writeValueAsString(root) + "\n";
        } catch (JacksonException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ObjectNode write(CorpusCase one) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("id", one.id());
        node.putObject("title")
                .put("en", one.title().en())
                .put("ja", one.title().ja());
        node.put("requirement", one.rule().id()).put("certainty", one.rule().certainty());
        node.put("source", one.source()).put("format", one.format());
        node.put("purpose", one.purpose().name().toLowerCase(Locale.ROOT));
        node.put("at", one.at().toString()).put("document", one.document());
        one.signature().ifPresent(path -> node.put("signature", path));
        one.certificate().ifPresent(path -> node.put("certificate", path));
        one.challenge().ifPresent(path -> node.put("challenge", path));
        one.applicant().ifPresent(path -> node.put("applicant", path));
        node.put("authorities", one.authorities());
        one.status().ifPresent(path -> node.put("status", path));
        ObjectNode expected =
                node.putObject("expected").put("verdict", one.expected().word());
        ArrayNode reasons = expected.putArray("reasons");
        one.expected().reasons().forEach(reasons::add);
        return node;
    }
}
