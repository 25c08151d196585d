package kazasu.reader;

import java.io.File;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What of PC/SC, OpenSC and OpenSSL is installed on this machine, and whether a system-wide pcscd answers. */
public final class PcscEnvironment {
    /** The environment variable by which libpcsclite finds another pcscd than the system's. */
    public static final String SOCKET_VARIABLE = "PCSCLITE_CSOCK_NAME";

    static final String PCSCD = "pcscd";
    static final String PERL = "perl";
    static final String VPCD_DRIVER = "libifdvpcd.so";
    static final String SERVICE = "pcscd service";

    private static final String SYSTEM_SOCKET = "run/pcscd/pcscd.comm";

    /** Where Debian puts programs; a user's PATH often lacks the first. */
    private static final List<String> PROGRAM_DIRECTORIES =
            List.of("usr/sbin", "usr/bin", "usr/local/sbin", "usr/local/bin");

    private final Path root;
    private final Map<String, String> variables;

    /**
     * Looks below a root directory.
     *
     * @param root {@code /}, or another in a test
     * @param variables environment variables: PATH and PCSCLITE_CSOCK_NAME count
     */
    PcscEnvironment(Path root, Map<String, String> variables) {
        this.root = root;
        this.variables = Map.copyOf(variables);
    }

    /** This machine, with this process's environment. */
    public static PcscEnvironment ofThisMachine() {
        return new PcscEnvironment(Path.of("/"), System.getenv());
    }

    /**
     * Everything looked for, found or not, always in the same order; the service last. Asking for that connects to the
     * system's socket, at which systemd may start pcscd.
     */
    public List<PcscTool> tools() {
        return Stream.concat(installable().stream(), Stream.of(service())).toList();
    }

    private List<PcscTool> installable() {
        return List.of(
                program(PCSCD, "pcscd"),
                library(VPCD_DRIVER, "vsmartcard-vpcd", "usr/lib/pcsc/drivers/serial"),
                program(PERL, "perl-base"),
                library("libpcsclite.so.1", "libpcsclite1", "usr/lib"),
                program("opensc-tool", "opensc"),
                program("pkcs15-tool", "opensc"),
                program("pkcs15-crypt", "opensc"),
                program("pkcs11-tool", "opensc"),
                library("opensc-pkcs11.so", "opensc-pkcs11", "usr/lib"),
                program("openssl", "openssl"));
    }

    /**
     * One of {@link #tools()}, the service excepted.
     *
     * @throws IllegalArgumentException if it isn't among them
     */
    public PcscTool tool(String name) {
        return installable().stream()
                .filter(tool -> tool.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not a known tool: " + name));
    }

    /**
     * Demands tools.
     *
     * @param names names out of {@link #tools()}
     * @throws MissingToolException that names all missing ones
     */
    public void require(String... names) {
        List<PcscTool> missing = Arrays.stream(names)
                .map(this::tool)
                .filter(tool -> !tool.isFound())
                .toList();
        if (!missing.isEmpty()) {
            throw new MissingToolException(missing);
        }
    }

    /**
     * Where a tool is.
     *
     * @throws MissingToolException if it isn't there
     */
    public Path path(String name) {
        PcscTool tool = tool(name);
        if (tool.path() == null) {
            throw new MissingToolException(List.of(tool));
        }
        return tool.path();
    }

    private PcscTool program(String name, String debianPackage) {
        Stream<Path> usual = PROGRAM_DIRECTORIES.stream().map(root::resolve);
        Stream<Path> users = Arrays.stream(variables.getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(directory -> !directory.isEmpty())
                .map(Path::of);
        return found(name, debianPackage, Stream.concat(usual, users), Files::isExecutable);
    }

    /** A library in a directory or, as on Debian's multi-architecture layout, one below it. */
    private PcscTool library(String name, String debianPackage, String directory) {
        Path base = root.resolve(directory);
        return found(name, debianPackage, Stream.concat(Stream.of(base), children(base)), Files::isRegularFile);
    }

    private static PcscTool found(String name, String debianPackage, Stream<Path> directories, Predicate<Path> usable) {
        Path path = directories
                .map(directory -> directory.resolve(name))
                .filter(usable)
                .findFirst()
                .orElse(null);
        return new PcscTool(name, path, debianPackage);
    }

    private static Stream<Path> children(Path directory) {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.filter(Files::isDirectory).sorted().toList().stream();
        } catch (IOException e) {
            return Stream.empty();
        }
    }

    /** A pcscd that clients reach without our help: it accepts a connection. systemd starts it at the first one. */
    private PcscTool service() {
        String named = variables.get(SOCKET_VARIABLE);
        Path socket = named == null ? root.resolve(SYSTEM_SOCKET) : Path.of(named);
        return new PcscTool(SERVICE, accepts(socket) ? socket : null, "pcscd");
    }

    static boolean accepts(Path socket) {
        if (!Files.exists(socket)) {
            return false;
        }
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            return channel.isConnected();
        } catch (IOException e) {
            return false;
        }
    }
}
