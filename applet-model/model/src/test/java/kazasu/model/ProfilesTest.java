package kazasu.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProfilesTest {
    static List<String> names() {
        return Profiles.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyBundledProfileIsWholeAndNamedAsItsFile(String name) throws IOException {
        try (var in = Profiles.class.getResourceAsStream("profiles/" + name + ".profile")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(ProfileText.seal(text)).as("its checksum").isEqualTo(text);
            assertThat(ProfileText.read(text).name()).isEqualTo(name);
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyBundledProfileSurvivesBeingWritten(String name) {
        Profile profile = Profile.named(name).orElseThrow();
        String text = ProfileText.write(profile);
        assertThat(ProfileText.read(text)).isEqualTo(profile);
        assertThat(ProfileText.ofFields(ProfileText.fields(profile))).isEqualTo(profile);
        assertThat(text).doesNotContain("based-on");
    }

    @Test
    void titlesTellThemApartAndSayWhatIsBad() {
        Set<String> titles = new HashSet<>();
        for (Profile profile : Profile.all()) {
            assertThat(titles.add(profile.title().en())).as(profile.name()).isTrue();
            assertThat(titles.add(profile.title().ja())).as(profile.name()).isTrue();
            assertThat(profile.title().en().startsWith("Bad: ")).isEqualTo(profile.bad());
            assertThat(profile.title().ja().startsWith("不良: ")).isEqualTo(profile.bad());
        }
        assertThat(Profile.all())
                .filteredOn(Profile::plan)
                .extracting(Profile::name)
                .containsExactly("next-generation");
    }

    @Test
    void nineCardsHaveTheNineAnswersToResetOfTheReference() {
        List<Profile> plastic = Profile.all().stream()
                .filter(profile -> profile.name().startsWith("plastic"))
                .toList();
        assertThat(plastic).hasSize(9);
        assertThat(plastic.stream().map(Profile::atr).distinct()).hasSize(9);
        for (Profile profile : plastic) {
            assertThat(profile.label()).isEqualTo("JPKIAPICCTOKEN2");
            assertThat(profile.contents()).isEqualTo(Profile.PLASTIC.contents());
            int xor = 0;
            for (byte b : java.util.Arrays.copyOfRange(profile.atrBytes(), 1, profile.atrBytes().length)) {
                xor ^= b;
            }
            assertThat(xor).as("check byte of %s", profile.atr()).isZero();
        }
    }

    @Test
    void theOrdinaryCardIsWithoutSurprises() {
        assertThat(Profile.PLASTIC.switches()).isEqualTo(Switches.DEFAULTS);
        assertThat(Profile.PLASTIC.behaviours()).isEqualTo(Behaviours.NONE);
        assertThat(Profile.PLASTIC.contents().signature()).isEqualTo(CredentialContents.USUAL);
        assertThat(Profile.PLASTIC.contents().userAuthentication()).isEqualTo(CredentialContents.USUAL);
        assertThat(Profile.PLASTIC.contents().applications())
                .containsExactlyInAnyOrderElementsOf(Application.OF_PROFILES);
    }

    @Test
    void thereIsNoProfileOfAnotherName() {
        assertThat(Profile.named("index")).isEmpty();
        assertThat(Profiles.find("no-such-profile")).isEmpty();
    }
}
