package kazasu.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

final class EquivalentsTest {
    @Test
    void everyReviewedChangeIsOneThatIsMade() {
        List<Mutants.Mutant> mutants = Mutants.classes().stream()
                .flatMap(name -> new Mutants().of(name))
                .toList();
        assertThat(Equivalents.reviewed().missing(Equivalents.names(mutants).values()))
                .isEmpty();
    }

    @Test
    void aNameWithoutReasonIsRefused() {
        assertThatThrownBy(() -> Equivalents.of(List.of("Card.find [X] done #1")))
                .isInstanceOf(IllegalStateException.class);
    }
}
