package kazasu.pki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.interfaces.RSAPrivateCrtKey;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuthorityFilesTest {
    private final AtomicInteger made = new AtomicInteger();

    @TempDir
    private Path home;

    @Test
    void made_once_and_loaded_later() {
        Authorities first = open();
        Authorities second = open();
        assertThat(made).hasValue(2);
        assertThat(second.signatureCa().certificate())
                .isEqualTo(first.signatureCa().certificate());
        assertThat(second.userAuthenticationCa().certificate())
                .isEqualTo(first.userAuthenticationCa().certificate());
        assertThat(second.signatureCa().issuerPrivateKey())
                .isEqualTo(first.signatureCa().issuerPrivateKey());
    }

    @Test
    void only_for_the_owner_marked_as_test_data_and_nothing_else_left_behind() throws IOException {
        open();
        Path file = signatureFile();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(Files.readString(file)).startsWith("KAZASU TEST DATA");
        assertThat(home.resolve("authorities")).isDirectoryContaining("glob:**signature-ca.pem");
        try (var files = Files.list(home.resolve("authorities"))) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void a_damaged_file_is_named_and_left_untouched() throws IOException {
        open();
        for (String damage : new String[] {
            "",
            "KAZASU",
            "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n",
            Files.readString(signatureFile()).replaceFirst("(?s)-----BEGIN PRIVATE.*", ""),
            Files.readString(signatureFile()).replace("\n", "")
        }) {
            Files.writeString(signatureFile(), damage);
            assertThatExceptionOfType(AuthorityFileException.class)
                    .isThrownBy(this::open)
                    .withMessageContaining(signatureFile().toString())
                    .satisfies(e -> assertThat(e.file()).isEqualTo(signatureFile()));
            assertThat(signatureFile()).hasContent(damage);
        }
    }

    @Test
    void the_file_of_the_other_authority_is_refused() throws IOException {
        open();
        Files.copy(
                home.resolve("authorities/user-authentication-ca.pem"),
                signatureFile(),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertThatThrownBy(this::open)
                .isInstanceOf(AuthorityFileException.class)
                .hasMessageContaining("another authority");
    }

    @Test
    void a_key_of_another_certificate_is_refused() throws IOException {
        open();
        String signature = Files.readString(signatureFile());
        String other = Files.readString(home.resolve("authorities/user-authentication-ca.pem"));
        int key = signature.indexOf("-----BEGIN PRIVATE");
        Files.writeString(
                signatureFile(), signature.substring(0, key) + other.substring(other.indexOf("-----BEGIN PRIVATE")));
        assertThatThrownBy(this::open)
                .isInstanceOf(AuthorityFileException.class)
                .hasMessageContaining("doesn't belong");
    }

    @Test
    void of_two_that_make_them_at_once_both_get_the_same() throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        Callable<Authorities> opening = () -> {
            start.await();
            return open();
        };
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            Future<Authorities> one = two.submit(opening);
            Future<Authorities> other = two.submit(opening);
            assertThat(one.get().signatureCa().certificate())
                    .isEqualTo(other.get().signatureCa().certificate());
            assertThat(one.get().userAuthenticationCa().certificate())
                    .isEqualTo(other.get().userAuthenticationCa().certificate());
        } finally {
            two.shutdown();
        }
    }

    private Authorities open() {
        return Authorities.open(home, Fixture.CLOCK, this::nextKey);
    }

    private RSAPrivateCrtKey nextKey() {
        return made.incrementAndGet() % 2 == 1 ? Fixture.SIGNATURE_KEY : Fixture.AUTHENTICATION_KEY;
    }

    private Path signatureFile() {
        return home.resolve("authorities/signature-ca.pem");
    }
}
