package kazasu.features.verifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.Set;
import kazasu.command.Failure;
import org.junit.jupiter.api.Test;

/** Words and placeholders of {@code --exec}. */
class CommandTemplateTest {
    private static final Set<String> KNOWN = Set.of("document", "signature", "crl");

    @Test
    void splitsAtBlanksAndKeepsQuotedOnesTogether() {
        assertThat(CommandTemplate.parse("run  'a b' \"c d\" e'f g'h $HOME ; ''", KNOWN)
                        .words())
                .containsExactly("run", "a b", "c d", "ef gh", "$HOME", ";", "");
    }

    @Test
    void fillsInWhatTheCaseHas() {
        assertThat(CommandTemplate.parse("v {document} --sig={signature}", KNOWN)
                        .filled(Map.of("document", "a $1 b", "signature", "s")))
                .containsExactly("v", "a $1 b", "--sig=s");
    }

    @Test
    void leavesOutWhatTheCaseLacksWithItsOption() {
        assertThat(CommandTemplate.parse("v --signature {signature} --crl={crl} --json {document}", KNOWN)
                        .filled(Map.of("document", "d")))
                .containsExactly("v", "--json", "d");
    }

    @Test
    void anOptionInFrontOfAWordThatStaysIsKept() {
        assertThat(CommandTemplate.parse("v {signature} --in {document}", KNOWN).filled(Map.of("document", "d")))
                .containsExactly("v", "--in", "d");
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThatExceptionOfType(Failure.class)
                .isThrownBy(() -> CommandTemplate.parse("v {dokument}", KNOWN))
                .withMessageContaining("{dokument}");
        assertThatExceptionOfType(Failure.class).isThrownBy(() -> CommandTemplate.parse("v 'open", KNOWN));
        assertThatExceptionOfType(Failure.class).isThrownBy(() -> CommandTemplate.parse("  ", KNOWN));
    }
}
