package kazasu.workbench.verify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import kazasu.verifier.Document;

/** Login answers as they travel and are kept: JSON with {@code challenge}, {@code signature}, {@code certificate}, all base64. */
final class LoginAnswerFile {
    /** Of an answer, and of a challenge, in bytes. */
    static final int LONGEST = 64 << 10;

    private LoginAnswerFile() {}

    /** Whether it begins like an object. */
    static boolean isJson(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            int first = in.read();
            while (first == ' ' || first == '\n' || first == '\r' || first == '\t') {
                first = in.read();
            }
            return first == '{';
        } catch (IOException e) {
            return false;
        }
    }

    /** What can't be read becomes an answer to nothing: that it is damaged is the verifier's to say. */
    static Document.LoginAnswer read(byte[] json) {
        try {
            JsonNode answer = JsonMapper.builder().build().readTree(json);
            return new Document.LoginAnswer(
                    bytes(answer, "challenge"), bytes(answer, "signature"), bytes(answer, "certificate"));
        } catch (IOException e) {
            return new Document.LoginAnswer(new byte[0], new byte[0], new byte[0]);
        }
    }

    private static byte[] bytes(JsonNode answer, String name) throws IOException {
        byte[] value = answer.path(name).isTextual() ? answer.path(name).binaryValue() : new byte[0];
        return value == null ? new byte[0] : value;
    }
}
