package kazasu.corpus.make;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import kazasu.command.Text;
import kazasu.corpus.CorpusCase;
import kazasu.corpus.CorpusRule;
import kazasu.corpus.Expected;
import kazasu.pki.BasicAttributes;
import kazasu.verifier.Challenge;
import kazasu.verifier.Purpose;
import kazasu.verifier.Reason;
import org.jspecify.annotations.Nullable;

/** A case while it is put together. Unless something else is said it is checked at {@link World#NOW}, by a list of that day. */
final class Draft {
    private final Cases cases;
    private final String id;
    private final CorpusRule rule;
    private final String format;
    private Purpose purpose = Purpose.APPLICATION;
    private Instant at = World.NOW;
    private @Nullable String document;
    private Optional<String> signature = Optional.empty();
    private Optional<String> certificate = Optional.empty();
    private Optional<String> challenge = Optional.empty();
    private Optional<String> applicant = Optional.empty();
    private String authorities = Cases.PINNED;
    private Optional<String> status = Optional.empty();

    Draft(Cases cases, String id, CorpusRule rule, String format) {
        this.cases = cases;
        this.id = id;
        this.rule = rule;
        this.format = format;
    }

    Draft document(String name, byte[] content) {
        document = file(name, content);
        return this;
    }

    Draft signature(String name, byte[] content) {
        signature = Optional.of(file(name, content));
        return this;
    }

    Draft certificate(byte[] content) {
        certificate = Optional.of(file("certificate.der", content));
        return this;
    }

    /** What the site had asked. */
    Draft challenge(Challenge asked) {
        purpose = Purpose.LOGIN;
        challenge = Optional.of(file("asked.txt", asked.encoded()));
        return this;
    }

    Draft purpose(Purpose other) {
        purpose = other;
        return this;
    }

    Draft at(Instant time) {
        at = time;
        return this;
    }

    /** Who the application says that the holder is. */
    Draft by(BasicAttributes person) {
        applicant = Optional.of(file("applicant.json", ApplicantJson.of(person).getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    Draft authorities(String path) {
        authorities = path;
        return this;
    }

    Draft list(byte[] crl) {
        status = Optional.of(cases.share("status", ".crl", crl));
        return this;
    }

    Draft lists(String name, byte[]... crls) {
        String directory = "status/" + name;
        for (int i = 0; i < crls.length; i++) {
            cases.put(directory + "/" + (i + 1) + ".crl", crls[i]);
        }
        status = Optional.of(directory);
        return this;
    }

    Draft ocsp(byte[] answer) {
        status = Optional.of(cases.share("status", ".ocsp", answer));
        return this;
    }

    /** The list of a person's signature certificate at the time of checking. */
    Draft listOf(Person person) {
        return list(Lists.of(person, at));
    }

    void valid(String en, String ja, String source) {
        end(Expected.VALID, en, ja, source);
    }

    void bad(Reason reason, String en, String ja, String source) {
        end(Expected.of(reason), en, ja, source);
    }

    void bad(Expected expected, String en, String ja, String source) {
        end(expected, en, ja, source);
    }

    private void end(Expected expected, String en, String ja, String source) {
        String whole = document;
        if (whole == null) {
            throw new IllegalStateException(id + " has no document");
        }
        cases.add(new CorpusCase(
                id,
                new Text(en, ja),
                rule,
                source,
                format,
                purpose,
                at,
                whole,
                signature,
                certificate,
                challenge,
                applicant,
                authorities,
                status,
                expected));
    }

    private String file(String name, byte[] content) {
        return cases.put("documents/" + id + "/" + name, content);
    }
}
