package kazasu.workbench.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OriginTest {
    @Test
    void isWrittenAsABrowserDoes() {
        assertThat(Origin.parse("HTTPS://Portal.Example:443/")).hasToString("Optional[https://portal.example]");
        assertThat(Origin.parse("http://[::1]:8080")).hasToString("Optional[http://[::1]:8080]");
    }

    @Test
    void isSchemeHostAndPort() {
        Origin site = Origin.parse("https://localhost:8443").orElseThrow();
        assertThat(site.has(URI.create("https://LOCALHOST:8443/api?x=1"))).isTrue();
        assertThat(site.has(URI.create("https://localhost/api"))).isFalse();
        assertThat(site.has(URI.create("http://localhost:8443/api"))).isFalse();
        assertThat(site.has(URI.create("https://localhost:8443@evil.example/"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost:8443",
                "https://localhost:8443/api",
                "https://localhost?x",
                "http://portal.example",
                "http://127.0.0.1.evil.example",
                "ftp://localhost",
                "//localhost",
                "null",
                "https://"
            })
    void isNothingElse(String text) {
        assertThat(Origin.parse(text)).isEmpty();
    }
}
