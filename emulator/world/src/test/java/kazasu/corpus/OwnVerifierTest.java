package kazasu.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kazasu.corpus.make.CorpusMaker;
import kazasu.pki.BasicAttributes;
import kazasu.pki.BirthDate;
import kazasu.pki.Sex;
import kazasu.verifier.Challenge;
import kazasu.verifier.Content;
import kazasu.verifier.CrlSource;
import kazasu.verifier.Document;
import kazasu.verifier.OcspSource;
import kazasu.verifier.Reason;
import kazasu.verifier.RevocationSource;
import kazasu.verifier.TrustedAuthorities;
import kazasu.verifier.Verification;
import kazasu.verifier.VerificationRequest;
import kazasu.verifier.Verifier;
import kazasu.verifier.VerifierPolicy;
import org.junit.jupiter.api.Test;

/** This project's verifier against the corpus, in one process: all right, reasons too. */
class OwnVerifierTest {
    private final Corpus corpus = CorpusMaker.make(1);

    @Test
    void comesToEveryExpectedVerdict() {
        Map<String, String> wrong = new TreeMap<>();
        for (CorpusCase one : corpus.index().cases()) {
            Verification verification = verify(one);
            String said = verification.verdict() + " "
                    + verification.reason().map(Reason::word).orElse("");
            boolean right = verification.verdict() == one.expected().verdict()
                    && verification
                            .reason()
                            .map(reason -> one.expected().reasons().contains(reason.word()))
                            .orElse(true);
            if (!right) {
                wrong.put(one.id(), said + ", not " + one.expected() + " " + verification.reasons());
            }
        }
        assertThat(wrong).isEmpty();
    }

    private Verification verify(CorpusCase one) {
        Verifier verifier = new Verifier(
                TrustedAuthorities.of(certificates(file(one.authorities()))), source(one), VerifierPolicy.standard());
        return verifier.verify(new VerificationRequest(
                document(one),
                one.purpose(),
                one.at(),
                one.applicant().map(path -> person(file(path))),
                one.challenge().map(path -> Challenge.parse(file(path)))));
    }

    private Document document(CorpusCase one) {
        Content content = Content.of(file(one.document()));
        if (one.certificate().isPresent()) {
            return new Document.LoginAnswer(
                    file(one.document()),
                    file(one.signature().orElseThrow()),
                    file(one.certificate().get()));
        }
        return one.signature()
                .<Document>map(path -> new Document.Detached(content, file(path)))
                .orElseGet(() -> new Document.Whole(content));
    }

    private RevocationSource source(CorpusCase one) {
        if (one.ocspAnswer().isPresent()) {
            return OcspSource.stored(List.of(file(one.ocspAnswer().get())));
        }
        return one.lists()
                .<RevocationSource>map(path -> CrlSource.of(under(path)))
                .orElse(RevocationSource.NONE);
    }

    private List<byte[]> under(String path) {
        return corpus.files().entrySet().stream()
                .filter(file -> file.getKey().equals(path) || file.getKey().startsWith(path + "/"))
                .map(Map.Entry::getValue)
                .toList();
    }

    private byte[] file(String path) {
        return Optional.ofNullable(corpus.files().get(path)).orElseThrow();
    }

    private static BasicAttributes person(byte[] json) {
        try {
            JsonNode node = JsonMapper.builder().build().readTree(new String(json, StandardCharsets.UTF_8));
            return new BasicAttributes(
                    node.path("name").asText(),
                    Sex.valueOf(node.path("sex").asText().toUpperCase(Locale.ROOT)),
                    BirthDate.of(LocalDate.parse(node.path("birthDate").asText())),
                    node.path("address").asText());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<X509Certificate> certificates(byte[] pem) {
        try {
            return CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(pem)).stream()
                    .map(X509Certificate.class::cast)
                    .toList();
        } catch (CertificateException e) {
            throw new IllegalStateException(e);
        }
    }
}
