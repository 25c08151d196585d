package kazasu.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kazasu.pki.CertificateSwitches;
import org.junit.jupiter.api.Test;

/** A provider that gives up a key when it is handed the next one must not spoil the verdict about the first. */
class ManyKeysTest {
    private static final byte[] CONTENT = "かざす\n".getBytes(StandardCharsets.UTF_8);

    @Test
    void severalHoldersInTurnAndSideBySide() {
        List<byte[]> signatures = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            CmsMaker maker = new CmsMaker(CONTENT);
            maker.signer = World.issue(World.NOW.minus(Duration.ofDays(i)), CertificateSwitches.DEFAULTS)
                    .signature();
            maker.certificates = List.of(maker.signer);
            signatures.add(maker.make());
        }
        Verifier verifier = World.verifier();
        assertThat(IntStream.range(0, 300)
                        .parallel()
                        .mapToObj(i -> verifier.verify(VerificationRequest.application(
                                new Document.Detached(Content.of(CONTENT), signatures.get(i % 3)), World.NOW)))
                        .map(Verification::verdict))
                .containsOnly(Verdict.VALID);
    }
}
