package kazasu.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import kazasu.http.Body;
import kazasu.http.HttpProblem;
import kazasu.verifier.Challenge;
import kazasu.verifier.Content;
import kazasu.verifier.Document;
import kazasu.verifier.Limits;
import kazasu.verifier.Purpose;
import kazasu.verifier.VerificationRequest;
import org.jspecify.annotations.Nullable;

/**
 * What a request to verify carries: a whole document as its body; {@code multipart/form-data} with the parts {@code document}, {@code signature}
 * and {@code applicant}; or JSON, an answer to a challenge.
 *
 * @param context of the request
 */
record HandedIn(Context context) {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final String APPLICANT = "applicant";
    private static final Set<String> KNOWN = Set.of("document", "signature", APPLICANT);
    private static final int LARGEST_APPLICANT = 64 << 10;

    /**
     * An answer to a challenge, as in the documents of the login.
     *
     * @param challenge that was signed
     * @param signature RSASSA
     * @param certificate DER
     * @param expected the challenge that the site had issued
     */
    private record Answer(
            byte @Nullable [] challenge,
            byte @Nullable [] signature,
            byte @Nullable [] certificate,
            byte @Nullable [] expected) {}

    /**
     * The request.
     *
     * @throws HttpProblem 400, 413 or 415 if it can't be made out
     */
    VerificationRequest request(Purpose purpose, Instant at) {
        try {
            return switch (Body.type(context)) {
                case "application/json" -> login(at);
                case "multipart/form-data" -> parts(purpose, at);
                default ->
                    of(new Document.Whole(Content.of(Body.read(context, (int) VerifyRoutes.LARGEST))), purpose, at);
            };
        } catch (IOException e) {
            throw HttpProblem.badRequest("the body is incomplete");
        }
    }

    private static VerificationRequest of(Document document, Purpose purpose, Instant at) {
        return new VerificationRequest(document, purpose, at, Optional.empty(), Optional.empty());
    }

    /** Nothing that was meant is overlooked: a part of another name, a second one, or a text in place of a file. */
    private VerificationRequest parts(Purpose purpose, Instant at) throws IOException {
        requireKnownParts();
        Content document = part("document")
                .<Content>map(file -> file::content)
                .orElseThrow(() -> HttpProblem.badRequest("the part document is missing"));
        Optional<UploadedFile> signature = part("signature");
        VerificationRequest request = of(
                signature.isPresent()
                        ? new Document.Detached(document, bytes(signature.get(), Limits.SIGNATURE))
                        : new Document.Whole(document),
                purpose,
                at);
        Optional<byte[]> applicant = applicant();
        try {
            return applicant.isPresent() ? request.by(ApplicantJson.parse(applicant.get())) : request;
        } catch (IllegalArgumentException e) {
            throw HttpProblem.badRequest("the applicant's attributes can't be read");
        }
    }

    /** A file, or a field as forms have it. */
    private Optional<byte[]> applicant() throws IOException {
        Optional<UploadedFile> file = part(APPLICANT);
        if (file.isPresent()) {
            return Optional.of(bytes(file.get(), LARGEST_APPLICANT));
        }
        return Optional.ofNullable(context.formParam(APPLICANT)).map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    private void requireKnownParts() {
        Set<String> seen = new HashSet<>();
        for (Part part : sentParts()) {
            String name = part.getName();
            if (!KNOWN.contains(name)) {
                throw HttpProblem.badRequest("only the parts document, signature and applicant are known");
            }
            if (part.getSubmittedFileName() == null && !name.equals(APPLICANT)) {
                throw HttpProblem.badRequest("the part " + name + " has to be a file");
            }
            if (!seen.add(name)) {
                throw HttpProblem.badRequest("the part " + name + " is there twice");
            }
        }
    }

    /** Jetty throws what it likes, undeclared, for a body that is no multipart, or is too large. */
    private Collection<Part> sentParts() {
        try {
            context.uploadedFileMap(); // Javalin sets the limits with its first look
            return context.req().getParts();
        } catch (Exception e) {
            throw tooLarge()
                    ? HttpProblem.tooLarge(VerifyRoutes.LARGEST)
                    : HttpProblem.badRequest("no multipart/form-data");
        }
    }

    private Optional<UploadedFile> part(String name) {
        return Optional.ofNullable(context.uploadedFile(name));
    }

    private boolean tooLarge() {
        return context.req().getContentLengthLong() > VerifyRoutes.LARGEST;
    }

    private static byte[] bytes(UploadedFile file, int most) throws IOException {
        try (InputStream in = file.content()) {
            return atMost(in, most);
        }
    }

    private static byte[] atMost(InputStream in, int most) throws IOException {
        byte[] bytes = in.readNBytes(most + 1);
        if (bytes.length > most) {
            throw HttpProblem.tooLarge(most);
        }
        return bytes;
    }

    private VerificationRequest login(Instant at) throws IOException {
        Answer answer = answer(Body.read(context, LARGEST_APPLICANT));
        if (answer == null
                || answer.challenge == null
                || answer.signature == null
                || answer.certificate == null
                || answer.expected == null) {
            throw HttpProblem.badRequest("an answer has challenge, signature, certificate and expected");
        }
        return new VerificationRequest(
                new Document.LoginAnswer(answer.challenge, answer.signature, answer.certificate),
                Purpose.LOGIN,
                at,
                Optional.empty(),
                Optional.of(challenge(answer.expected)));
    }

    private static @Nullable Answer answer(byte[] json) throws IOException {
        try {
            return MAPPER.readValue(json, Answer.class);
        } catch (JsonProcessingException e) {
            throw HttpProblem.badRequest("no answer to a challenge; see docs/http.md");
        }
    }

    private static Challenge challenge(byte[] bytes) {
        try {
            return Challenge.parse(bytes);
        } catch (IllegalArgumentException e) {
            throw HttpProblem.badRequest("expected is no challenge");
        }
    }
}
