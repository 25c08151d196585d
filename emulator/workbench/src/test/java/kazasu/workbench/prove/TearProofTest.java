package kazasu.workbench.prove;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import kazasu.apdu.Hex;
import kazasu.card.SeededChance;
import kazasu.image.CardFile;
import kazasu.image.CardImage;
import kazasu.model.Aids;
import kazasu.model.ReferenceCard;
import kazasu.workbench.card.Cards;
import kazasu.workbench.prove.TornCommand.Start;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TearProofTest {
    private static final String SELECT = "00A4040C0A" + Aids.JPKI;
    private static final String WRONG = "002000980439393939";
    private static final byte[] RIGHT = Hex.parse("002000980431323334");

    @TempDir
    Path directory;

    private CardImage specimen = new CardImage(kazasu.model.Profile.PLASTIC, Map.of());

    @BeforeEach
    void makeTheCard() {
        Path file = directory.resolve("specimen.card");
        new Cards(directory.resolve("home")).create("plastic", file);
        specimen = CardFile.load(file);
    }

    @Test
    void everyWriteAndEveryStepIsCut() throws IOException {
        TearProof proof = new TearProof(Map.of(Start.HANDED_OVER, specimen), new SeededChance(1, 0), directory);
        proof.tryOut(new TornCommand("VERIFY", Start.HANDED_OVER, card -> card.send(SELECT), RIGHT));
        assertThat(proof.violations()).isEmpty();
        assertThat(proof.cuts()).isEqualTo(2);
        assertThat(proof.fileCuts()).isGreaterThan(5);
    }

    /** The card stands where the oracle can't have it: a try was lost. */
    @Test
    void aTryThatIsLostIsAViolation() {
        Watched watched = new Watched(
                specimen.toCard(new SeededChance(1, 0)),
                new ReferenceCard(oneTryFewer().facts()));
        watched.send(SELECT);
        assertThatThrownBy(() -> watched.send(WRONG))
                .isInstanceOf(Violation.class)
                .hasMessageContaining("63C1")
                .hasMessageNotContaining("39393939");
    }

    @Test
    void powerThatDoesNotFailIsAViolation() {
        Watched watched = new Watched(specimen.toCard(new SeededChance(1, 0)), new ReferenceCard(specimen.facts()));
        watched.send(SELECT);
        assertThatThrownBy(() -> watched.tear(RIGHT, 99)).isInstanceOf(Violation.class);
    }

    private CardImage oneTryFewer() {
        Map<String, byte[]> fields = new java.util.LinkedHashMap<>(specimen.fields());
        fields.put("pin.0018.tries", new byte[] {2});
        return new CardImage(specimen.profile(), fields);
    }
}
