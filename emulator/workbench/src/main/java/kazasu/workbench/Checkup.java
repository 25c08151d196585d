package kazasu.workbench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import kazasu.card.CryptoProvider;
import kazasu.command.Text;
import kazasu.reader.PcscEnvironment;
import kazasu.reader.PcscTool;

/** Looks for what the program and its tests use on this machine. */
final class Checkup {
    private static final List<String> TEST_TOOLS =
            List.of("pcscd", "libifdvpcd.so", "perl", "opensc-tool", "opensc-pkcs11.so", "openssl");

    private Checkup() {}

    static List<Finding> all() {
        PcscEnvironment machine = PcscEnvironment.ofThisMachine();
        Stream<Finding> java = Stream.of(
                new Finding("JDK", jdk(), true, "openjdk-17-jdk-headless", new Text("builds", "ビルド")),
                new Finding(
                        "cryptography", Optional.of(CryptoProvider.description()), false, "", new Text("RSA", "RSA")));
        Stream<Finding> tools = TEST_TOOLS.stream().map(machine::tool).map(Checkup::needed);
        return Stream.of(
                        java,
                        tools,
                        Stream.of(
                                program("chromium", "chromium"),
                                program("chromedriver", "chromium-driver"),
                                postgreSql()))
                .flatMap(s -> s)
                .toList();
    }

    private static Optional<String> jdk() {
        boolean complete = ToolProvider.getSystemJavaCompiler() != null;
        return complete
                ? Optional.of(System.getProperty("java.version") + " " + System.getProperty("java.home"))
                : Optional.empty();
    }

    private static Finding needed(PcscTool tool) {
        Optional<String> path = Optional.ofNullable(tool.path()).map(Path::toString);
        Text use = new Text("cards in a real pcscd, real clients", "実際のpcscdでのカード、実在のクライアント");
        return new Finding(tool.name(), path, true, tool.debianPackage(), use);
    }

    private static Finding program(String name, String debianPackage) {
        Optional<String> found = Arrays.stream(
                        System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(directory -> !directory.isEmpty())
                .map(directory -> Path.of(directory, name))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
        return new Finding(name, found, true, debianPackage, new Text("pages in a browser", "ブラウザーでの画面"));
    }

    /** Debian keeps the server's programs off the path, a directory a version. */
    private static Finding postgreSql() {
        Text use = new Text("a ledger that several programs share, and its tests", "複数のプログラムで共有する台帳とその試験");
        try (Stream<Path> versions = Files.list(Path.of("/usr/lib/postgresql"))) {
            Optional<String> found = versions.map(version -> version.resolve("bin/postgres"))
                    .filter(Files::isExecutable)
                    .map(Path::toString)
                    .max(String::compareTo);
            return new Finding("postgresql", found, false, "postgresql", use);
        } catch (IOException e) {
            return new Finding("postgresql", Optional.empty(), false, "postgresql", use);
        }
    }
}
