package kazasu.perf.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Set;
import kazasu.workbench.card.Cards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The judge of the load on signing can say no. */
class SignedDocumentsTest {
    @TempDir
    private Path home;

    @Test
    void rightOnesAndWrongOnes() {
        try (CardRank cards = CardRank.open(new Cards(home), 2)) {
            Set<X509Certificate> authorities = cards.authorities();
            byte[] cms = cards.sign("document", Clock.systemUTC());
            assertThat(wrong(authorities, "document", cms)).isZero();
            assertThat(wrong(authorities, "another", cms)).isOne();
            assertThat(wrong(Set.of(), "document", cms)).isOne();
            assertThat(wrong(authorities, "document", new byte[0])).isOne();
            byte[] changed = cms.clone();
            changed[changed.length - 1] ^= 1;
            assertThat(wrong(authorities, "document", changed)).isOne();
        }
    }

    private static long wrong(Set<X509Certificate> authorities, String document, byte[] cms) {
        SignedDocuments signed = new SignedDocuments(authorities);
        signed.add(document, cms);
        return signed.countWrong();
    }
}
