package kazasu.pki;

import static kazasu.pki.CertificateKind.SIGNATURE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.interfaces.RSAPrivateCrtKey;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerationFilesTest {
    private static final List<RSAPrivateCrtKey> KEYS = Stream.concat(
                    Stream.of(Fixture.SIGNATURE_KEY, Fixture.AUTHENTICATION_KEY),
                    TestGenerations.ALL.all(SIGNATURE).stream()
                            .map(authority -> (RSAPrivateCrtKey) authority.issuerPrivateKey()))
            .toList();

    private final AtomicInteger made = new AtomicInteger();

    @TempDir
    private Path home;

    @Test
    void a_generation_is_made_when_it_is_first_asked_for() throws IOException {
        AuthorityGenerations generations = open();
        assertThat(files()).isEmpty();
        generations.at(SIGNATURE, Instant.parse("2020-01-01T00:00:00Z"));
        assertThat(files()).containsExactly("signature-ca-2019.pem");
        List<CertificationAuthority> all = generations.all(SIGNATURE);
        assertThat(files()).containsExactly("signature-ca-2015.pem", "signature-ca-2019.pem", "signature-ca.pem");
        assertThat(made).hasValue(3);
        assertThat(open().all(SIGNATURE))
                .extracting(CertificationAuthority::certificate)
                .isEqualTo(all.stream().map(CertificationAuthority::certificate).toList());
        assertThat(made).hasValue(3);
    }

    /** Its authorities began when it was made. */
    @Test
    void a_home_of_an_earlier_version_goes_on_with_its_own() throws IOException {
        Instant madeAt = Instant.parse("2026-11-23T01:30:15Z");
        CertificationAuthority old = CertificationAuthority.create(SIGNATURE, nextKey(), madeAt);
        Files.createDirectory(home.resolve("authorities"));
        Files.writeString(home.resolve("authorities/signature-ca.pem"), AuthorityPem.format(old));

        AuthorityGenerations generations = open();
        CertificationAuthority third = generations.at(SIGNATURE, madeAt);
        assertThat(third.certificate()).isEqualTo(old.certificate());
        assertThat(third.id()).isEqualTo("signature-2023");
        assertThat(generations.at(SIGNATURE, madeAt.minusSeconds(1)).id()).isEqualTo("signature-2019");
        assertThat(generations.at(SIGNATURE, Instant.parse("2036-11-22T14:59:59Z")))
                .isSameAs(third);
        assertThat(generations.byKeyIdentifier(SIGNATURE, old.keyIdentifier())).containsSame(third);
    }

    @Test
    void looking_for_a_key_makes_none() throws IOException {
        assertThat(open().byKeyIdentifier(SIGNATURE, new byte[20])).isEmpty();
        assertThat(files()).isEmpty();
    }

    private AuthorityGenerations open() {
        return AuthorityGenerations.open(home, this::nextKey);
    }

    private RSAPrivateCrtKey nextKey() {
        return KEYS.get(made.getAndIncrement());
    }

    private List<String> files() throws IOException {
        Path directory = home.resolve("authorities");
        if (!Files.exists(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
