package kazasu.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;
import kazasu.verifier.Challenge;
import kazasu.verifier.Content;
import kazasu.verifier.Document;
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
    private static final int LARGEST_SIGNATURE = 1 << 20;
    private static final int LARGEST_APPLICANT = 64 << 10;

    /**
     * An answer to a challenge, as in the documents of the login.
     *
     * @param challenge that was signed
     * @param signature RSASSA
     * @param certificate DER
     * @param expected the challenge that the site had issued, if it is to be compared
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
        String type = Optional.ofNullable(context.contentType())
                .orElse("")
                .replaceAll(";.*", "")
                .strip();
        try {
            return switch (type) {
                case "application/json" -> login(at);
                case "multipart/form-data" -> parts(purpose, at);
                default -> of(new Document.Whole(Content.of(body((int) VerifyRoutes.LARGEST))), purpose, at);
            };
        } catch (IOException e) {
            throw HttpProblem.badRequest("the body is incomplete");
        }
    }

    private static VerificationRequest of(Document document, Purpose purpose, Instant at) {
        return new VerificationRequest(document, purpose, at, Optional.empty(), Optional.empty());
    }

    private VerificationRequest parts(Purpose purpose, Instant at) throws IOException {
        Content document = part("document")
                .<Content>map(file -> file::content)
                .orElseThrow(() -> HttpProblem.badRequest("the part document is missing"));
        Optional<UploadedFile> signature = part("signature");
        VerificationRequest request = of(
                signature.isPresent()
                        ? new Document.Detached(document, bytes(signature.get(), LARGEST_SIGNATURE))
                        : new Document.Whole(document),
                purpose,
                at);
        Optional<UploadedFile> applicant = part("applicant");
        try {
            return applicant.isPresent()
                    ? request.by(ApplicantJson.parse(bytes(applicant.get(), LARGEST_APPLICANT)))
                    : request;
        } catch (IllegalArgumentException e) {
            throw HttpProblem.badRequest("the applicant's attributes can't be read");
        }
    }

    /** Jetty throws what it likes, undeclared, for a body that is no multipart, or is too large. */
    private Optional<UploadedFile> part(String name) {
        try {
            return Optional.ofNullable(context.uploadedFile(name));
        } catch (Exception e) {
            throw tooLarge()
                    ? HttpProblem.tooLarge(VerifyRoutes.LARGEST)
                    : HttpProblem.badRequest("no multipart/form-data");
        }
    }

    private boolean tooLarge() {
        return context.req().getContentLengthLong() > VerifyRoutes.LARGEST;
    }

    private static byte[] bytes(UploadedFile file, int most) throws IOException {
        try (InputStream in = file.content()) {
            return atMost(in, most);
        }
    }

    private byte[] body(int most) throws IOException {
        if (context.req().getContentLengthLong() > most) {
            throw HttpProblem.tooLarge(most);
        }
        return atMost(context.req().getInputStream(), most);
    }

    private static byte[] atMost(InputStream in, int most) throws IOException {
        byte[] bytes = in.readNBytes(most + 1);
        if (bytes.length > most) {
            throw HttpProblem.tooLarge(most);
        }
        return bytes;
    }

    private VerificationRequest login(Instant at) throws IOException {
        Answer answer = answer(body(LARGEST_APPLICANT));
        if (answer.challenge == null || answer.signature == null || answer.certificate == null) {
            throw HttpProblem.badRequest("an answer has challenge, signature and certificate");
        }
        return new VerificationRequest(
                new Document.LoginAnswer(answer.challenge, answer.signature, answer.certificate),
                Purpose.LOGIN,
                at,
                Optional.empty(),
                Optional.ofNullable(answer.expected).map(HandedIn::challenge));
    }

    private static Answer answer(byte[] json) throws IOException {
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
