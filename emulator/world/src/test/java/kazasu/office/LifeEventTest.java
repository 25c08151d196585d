package kazasu.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LifeEventTest {
    @Test
    void each_has_a_name_of_its_own_in_both_languages() {
        assertThat(LifeEvent.values()).extracting(event -> event.title().en()).doesNotHaveDuplicates();
        assertThat(LifeEvent.values()).extracting(event -> event.title().ja()).doesNotHaveDuplicates();
        assertThat(Arrays.stream(LifeEvent.values()).map(LifeEvent::id)).allMatch(id -> id.matches("[a-z]+(-[a-z]+)*"));
    }
}
