package kazasu.features.targets;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.stream.Stream;
import kazasu.model.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EmbeddedTargetTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-22T03:00:00Z"), ZoneOffset.UTC);

    private final EmbeddedTarget target = target(1);

    @ParameterizedTest
    @EnumSource
    void aSeedReproducesEveryCardWhateverCameBefore(Keys keys) {
        EmbeddedTarget again = target(1);
        again.handOver(new CardOrder("another#0", keys));
        assertThat(certificate(again, "a#0", keys)).isEqualTo(certificate(target, "a#0", keys));
    }

    @Test
    void anotherSeedMakesOtherKeys() {
        assertThat(certificate(target(2), "a#0", Keys.POOLED).getPublicKey())
                .isNotEqualTo(certificate(target, "a#0", Keys.POOLED).getPublicKey());
    }

    @ParameterizedTest
    @EnumSource
    void theCardsOfAScenarioNeverShareAKey(Keys keys) {
        HolderFacts first = target.handOver(new CardOrder("a#0", keys)).facts();
        HolderFacts second = target.handOver(new CardOrder("a#1", keys)).facts();
        assertThat(Stream.of(first, second)
                        .flatMap(facts -> Arrays.stream(Credential.values()).map(facts::certificate))
                        .map(X509Certificate::getPublicKey))
                .doesNotHaveDuplicates();
    }

    @Test
    void factsNeverPrintAPin() {
        assertThat(target.handOver(new CardOrder("a#0", Keys.POOLED)).toString())
                .doesNotContain("1234", "ABC123");
    }

    private static X509Certificate certificate(Target target, String name, Keys keys) {
        return target.handOver(new CardOrder(name, keys)).facts().certificate(Credential.SIGNATURE);
    }

    private static EmbeddedTarget target(long seed) {
        return new EmbeddedTarget(Profile.PLASTIC, seed, NOON, false);
    }
}
