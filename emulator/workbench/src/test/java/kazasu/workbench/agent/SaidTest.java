package kazasu.workbench.agent;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** A stranger's words end up in a terminal. */
class SaidTest {
    @Test
    void aTerminalIsNotToldWhatToDo() throws IOException {
        var json = new ObjectMapper().readTree("{\"state\": \"ACCEPTED\\u001b[2J\\r\\nlogged in\\u0000\"}");
        assertThat(Said.line(json, "state")).isEqualTo("ACCEPTED [2J  logged in ");
        assertThat(Said.line(json, "nothing")).isEmpty();
    }

    @Test
    void whatIsLongIsCutOff() {
        assertThat(Said.line("a".repeat(1000), 60)).hasSize(60);
    }
}
