package kazasu.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PcscEnvironmentTest {
    @TempDir
    Path root;

    private PcscEnvironment machine(Map<String, String> variables) {
        return new PcscEnvironment(root, variables);
    }

    private Path install(String path) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.createFile(file);
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file;
    }

    @Test
    void findsNothingOnAnEmptyMachine() {
        assertThat(machine(Map.of()).tools())
                .hasSize(11)
                .noneMatch(PcscTool::isFound)
                .extracting(PcscTool::name)
                .startsWith("pcscd", "libifdvpcd.so", "perl")
                .endsWith("openssl", "pcscd service");
    }

    @Test
    void findsProgramsWhereDebianPutsThem() throws IOException {
        Path pcscd = install("usr/sbin/pcscd");
        assertThat(machine(Map.of()).path("pcscd")).isEqualTo(pcscd);
    }

    @Test
    void findsProgramsOnTheUsersPath() throws IOException {
        Path openssl = install("opt/own/openssl");
        Map<String, String> variables = Map.of("PATH", "/nowhere::" + root.resolve("opt/own"));
        assertThat(machine(variables).path("openssl")).isEqualTo(openssl);
    }

    @Test
    void findsLibrariesOfAnyArchitecture() throws IOException {
        Path module = install("usr/lib/aarch64-linux-gnu/opensc-pkcs11.so");
        assertThat(machine(Map.of()).path("opensc-pkcs11.so")).isEqualTo(module);
    }

    @Test
    void passesOverAFileThatIsNoProgram() throws IOException {
        assertThat(install("usr/bin/opensc-tool").toFile().setExecutable(false, false))
                .isTrue();
        assertThat(machine(Map.of()).tool("opensc-tool").isFound()).isFalse();
    }

    @Test
    void namesAllThatIsMissingAndHowToGetIt() throws IOException {
        install("usr/bin/perl");
        assertThatThrownBy(() -> machine(Map.of()).require("pcscd", "perl", "opensc-tool", "pkcs15-tool"))
                .isInstanceOfSatisfying(
                        MissingToolException.class,
                        e -> assertThat(e.debianPackages()).containsExactly("pcscd", "opensc"))
                .hasMessage("not installed: pcscd, opensc-tool, pkcs15-tool; "
                        + "install with: apt-get install -y --no-install-recommends pcscd opensc");
    }

    @Test
    void privatePcscdSaysWhatItNeeds() {
        assertThatThrownBy(() -> PrivatePcscd.start(1, machine(Map.of()), Ports::freePairs))
                .isInstanceOf(MissingToolException.class)
                .hasMessageEndingWith("pcscd vsmartcard-vpcd perl-base");
    }

    @Test
    void refusesANameItDoesNotKnow() {
        assertThatThrownBy(() -> machine(Map.of()).path("gpg")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tellsALivingServiceFromALeftOverSocket() throws IOException {
        Path socket = root.resolve("comm");
        PcscEnvironment machine = machine(Map.of(PcscEnvironment.SOCKET_VARIABLE, socket.toString()));
        try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(socket));
            assertThat(machine.tools().get(10).path()).isEqualTo(socket);
        }
        assertThat(socket).exists();
        assertThat(machine.tools().get(10).isFound()).isFalse();
    }
}
