package kazasu.result;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The run file: a {@link RunResult} as JSON (UTF-8), under a format number. Readers ignore fields they don't know; a field
 * that changes its meaning raises the number.
 */
public final class RunFile {
    private static final int FORMAT = 1;

    private final JsonMapper mapper = JsonMapper.builder()
            .addModule(new RunFileTypes())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    /**
     * Writes a run.
     *
     * @param run the run
     * @param file replaced if it is there
     * @throws ReportException if it can't be written
     */
    public void write(RunResult run, Path file) {
        ObjectNode root = mapper.createObjectNode().put("format", FORMAT);
        root.setAll((ObjectNode) mapper.valueToTree(run));
        try {
            Files.writeString(file, mapper.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n");
        } catch (IOException e) {
            throw new ReportException("can't write the run file " + file + ": " + ReportException.reason(e), e);
        }
    }

    /**
     * Reads a run.
     *
     * @param file what {@link #write} wrote, by this version or another
     * @throws ReportException if it is missing, broken, or of another format
     */
    public RunResult read(Path file) {
        try {
            JsonNode root = mapper.readTree(Files.readString(file));
            int format = root.path("format").asInt();
            if (format != FORMAT) {
                throw new ReportException(
                        file + " is no run file of format " + FORMAT + " (its format: " + root.path("format") + ")");
            }
            return mapper.treeToValue(root, RunResult.class);
        } catch (JacksonException e) {
            throw new ReportException(file + " is not a run file: " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new ReportException("can't read the run file " + file + ": " + ReportException.reason(e), e);
        }
    }
}
