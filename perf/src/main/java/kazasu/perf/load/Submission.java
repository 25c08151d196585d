package kazasu.perf.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What is handed in, and what the verdict has to be.
 *
 * @param document what was signed
 * @param signature CMS, detached, DER
 * @param refusal the reason's word; empty if it is good
 */
record Submission(byte[] document, byte[] signature, String refusal) {
    private static final String DOCUMENT = ".txt";
    private static final String SIGNATURE = ".p7s";
    private static final String REFUSALS = "refusals";

    /** What the verifier has to say. */
    String verdict() {
        return refusal.isEmpty() ? "VALID" : "INVALID";
    }

    /** Into a directory, for another JVM. */
    static void write(List<Submission> all, Path directory) throws IOException {
        for (int i = 0; i < all.size(); i++) {
            Files.write(directory.resolve(i + DOCUMENT), all.get(i).document);
            Files.write(directory.resolve(i + SIGNATURE), all.get(i).signature);
        }
        Files.write(
                directory.resolve(REFUSALS),
                all.stream().map(Submission::refusal).toList());
    }

    static List<Submission> read(Path directory) throws IOException {
        List<Submission> all = new ArrayList<>();
        for (String refusal : Files.readAllLines(directory.resolve(REFUSALS))) {
            String name = String.valueOf(all.size());
            all.add(new Submission(
                    Files.readAllBytes(directory.resolve(name + DOCUMENT)),
                    Files.readAllBytes(directory.resolve(name + SIGNATURE)),
                    refusal));
        }
        return all;
    }
}
