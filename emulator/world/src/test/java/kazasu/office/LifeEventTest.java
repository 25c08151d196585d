package kazasu.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LifeEventTest {
    @Test
    void eachHasANameOfItsOwnInBothLanguages() {
        assertThat(LifeEvent.values()).extracting(event -> event.title().en()).doesNotHaveDuplicates();
        assertThat(LifeEvent.values()).extracting(event -> event.title().ja()).doesNotHaveDuplicates();
        assertThat(Arrays.stream(LifeEvent.values()).map(LifeEvent::id)).allMatch(id -> id.matches("[a-z]+(-[a-z]+)*"));
    }
}
