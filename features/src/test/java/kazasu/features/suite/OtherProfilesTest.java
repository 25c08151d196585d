package kazasu.features.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import kazasu.model.Profile;
import kazasu.result.ScenarioResult;
import kazasu.result.Verdict;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The three good cards that differ most from the ordinary one, and the one without PINs. */
class OtherProfilesTest {
    @ParameterizedTest
    @ValueSource(strings = {"android", "child", "next-generation", "pin-less"})
    void conforms(String name, @TempDir Path results) {
        Profile profile = Profile.named(name).orElseThrow();
        List<ScenarioResult> all = Runs.of(Runs.embedded(profile), "not @en", results);
        assertThat(all)
                .filteredOn(one -> one.verdict() == Verdict.FAIL || one.verdict() == Verdict.INCONCLUSIVE)
                .isEmpty();
        assertThat(all)
                .filteredOn(one -> one.verdict() == Verdict.NOT_APPLICABLE)
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.message())
                        .matches("the card has no .*|a card of profile .* has no .*|the keys of a card .* are not .*"
                                + "|on profile .* the switch .* stands at .*"));
    }
}
