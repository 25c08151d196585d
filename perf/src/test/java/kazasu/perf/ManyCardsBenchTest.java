package kazasu.perf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import kazasu.card.SystemChance;
import kazasu.command.Common;
import kazasu.image.CardImage;
import kazasu.perf.Visit.Signed;
import org.junit.jupiter.api.Test;

/** The benchmarks with many cards, made small: that they run, and that they notice a wrong answer. */
final class ManyCardsBenchTest {
    private final BenchImages images = new BenchImages();

    @Test
    void cardRuns() {
        new CardBench(new Common(), 1, 20).run();
    }

    @Test
    void fleetRuns() throws InterruptedException {
        new FleetBench(new Common(), 1, 60, 4).run();
    }

    @Test
    void residentRuns() {
        assertThat(ResidentProbe.summary(50)).startsWith("50 cards").contains("50 of them used and right");
    }

    @Test
    void everyCardHasItsOwnCertificates() {
        assertThat(BenchImages.field(images.image(1), "ef.000A"))
                .isNotEqualTo(BenchImages.field(images.image(5), "ef.000A"));
        assertThat(BenchImages.field(images.image(1), "ef.000B"))
                .isEqualTo(BenchImages.field(images.image(2), "ef.000B"));
    }

    @Test
    void aCardThatIsAnotherIsNoticed() {
        CardImage image = images.image(1);
        Visit visit = new Visit(image.toCard(new SystemChance()), images.image(5), 1);
        assertThatThrownBy(() -> visit.play(null)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aSignatureByAnotherKeyIsNoticed() throws InterruptedException {
        try (Fleet fleet = new Fleet(images, 2, 1)) {
            List<Signed> signatures = fleet.visit(2, true).signatures();
            assertThat(fleet.wrong(signatures)).isZero();
            Signed one = signatures.get(0);
            Signed two = signatures.get(1);
            assertThat(fleet.wrong(List.of(new Signed(two.modulus(), one.info(), one.signature()))))
                    .isEqualTo(1);
        }
    }
}
