package kazasu.workbench.agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import kazasu.workbench.agent.FormText.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormTextTest {
    private static byte[] bytes(String xml) {
        return xml.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void showsAllTextInItsOrder() {
        assertThat(FormText.of(bytes(
                        "<a id='7'>before<b label='住所'>群馬県<!-- hidden -->前橋市</b><c><![CDATA[<x>]]></c>after</a>")))
                .containsExactly(
                        new Row("@id", "7"),
                        new Row("a", "before"),
                        new Row("住所", "群馬県前橋市"),
                        new Row("c", "<x>"),
                        new Row("a", "after"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "text",
                "<a>",
                "<!DOCTYPE a [<!ENTITY e 'boo'>]><a>&e;</a>",
                "<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>"
            })
    void refusesWhatItCantShow(String xml) {
        assertThatThrownBy(() -> FormText.of(bytes(xml))).isInstanceOf(PortalException.class);
    }

    @Test
    void refusesMoreThanAPersonWouldRead() {
        assertThatThrownBy(() -> FormText.of(bytes("<a>" + "<b>x</b>".repeat(501) + "</a>")))
                .isInstanceOf(PortalException.class);
        assertThatThrownBy(() -> FormText.of(bytes("<a>".repeat(65) + "</a>".repeat(65))))
                .isInstanceOf(PortalException.class);
    }
}
