package kazasu.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PcscdExceptionTest {
    @Test
    void quotesTheLastThingThatPcscdSaid() {
        assertThat(PcscdException.startFailed("00000039 a.c:454:main() Started\nbind /tmp/x: Address already in use\n"))
                .hasMessage("pcscd did not start: bind /tmp/x: Address already in use");
    }

    @Test
    void knowsWhatToDoWithoutTheDirectoryThatPcscdNeeds() {
        assertThat(PcscdException.startFailed(
                        "00000133 pcscdaemon.c:626:main() cannot create /run/pcscd: Permission denied"))
                .hasMessage("pcscd did not start: cannot create /run/pcscd: Permission denied; "
                        + "as root: mkdir -p /run/pcscd");
    }

    @Test
    void admitsThatItKnowsNothing() {
        assertThat(PcscdException.startFailed("")).hasMessage("pcscd did not start: it said nothing");
    }
}
