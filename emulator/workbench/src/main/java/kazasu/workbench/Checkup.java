package kazasu.workbench;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Provider;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import kazasu.command.Text;

/** Looks for what the program and its tests use on this machine. */
final class Checkup {
    private static final Text PCSC = new Text("cards in a real pcscd", "実際のpcscdでのカード");
    private static final String ACCP = "com.amazon.corretto.crypto.provider.AmazonCorrettoCryptoProvider";

    private Checkup() {}

    static List<Finding> all() {
        return List.of(
                new Finding("JDK", jdk(), true, "openjdk-17-jdk-headless", new Text("builds", "ビルド")),
                new Finding("cryptography", Optional.of(provider()), false, "", new Text("", "")),
                tool("pcscd", true, "pcscd", PCSC),
                new Finding("vpcd driver", driver(), true, "vsmartcard-vpcd", PCSC),
                tool("perl", true, "perl-base", new Text("starts a private pcscd", "専用pcscdの起動")),
                tool("opensc-tool", true, "opensc", new Text("a real client", "実在のクライアント")),
                new Finding(
                        "opensc-pkcs11.so", library(), true, "opensc-pkcs11", new Text("a real client", "実在のクライアント")),
                tool("openssl", true, "openssl", new Text("a real verifier", "実在の検証者")),
                tool("chromium", false, "chromium", new Text("pages in a browser", "ブラウザーでの画面")));
    }

    private static Optional<String> jdk() {
        boolean complete = ToolProvider.getSystemJavaCompiler() != null;
        return complete
                ? Optional.of(System.getProperty("java.version") + " " + System.getProperty("java.home"))
                : Optional.empty();
    }

    /** Amazon's provider makes RSA signatures about three times as fast as the JDK's own (in C, with the CPU's instructions). */
    private static String provider() {
        try {
            Class<?> type = Class.forName(ACCP);
            Object provider = type.getField("INSTANCE").get(null);
            if (type.getMethod("getLoadingError").invoke(provider) == null) {
                return ((Provider) provider).getName() + " " + ((Provider) provider).getVersionStr();
            }
        } catch (ReflectiveOperationException | LinkageError e) {
            return "SunRsaSign (JDK)";
        }
        return "SunRsaSign (JDK)";
    }

    private static Finding tool(String name, boolean needed, String debianPackage, Text use) {
        String path = System.getenv().getOrDefault("PATH", "") + File.pathSeparator + "/usr/sbin" + File.pathSeparator
                + "/sbin";
        Optional<String> found = Arrays.stream(path.split(File.pathSeparator))
                .filter(directory -> !directory.isEmpty())
                .map(directory -> Path.of(directory, name))
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
                .map(Path::toString)
                .findFirst();
        return new Finding(name, found, needed, debianPackage, use);
    }

    private static Optional<String> driver() {
        return existing(Stream.of(
                "/usr/lib/pcsc/drivers/serial/libifdvpcd.so", "/usr/local/lib/pcsc/drivers/serial/libifdvpcd.so"));
    }

    private static Optional<String> library() {
        return existing(Stream.of("x86_64-linux-gnu", "aarch64-linux-gnu", "pkcs11", "")
                .flatMap(directory -> Stream.of(
                        "/usr/lib/" + directory + "/opensc-pkcs11.so",
                        "/usr/lib64/" + directory + "/opensc-pkcs11.so")));
    }

    private static Optional<String> existing(Stream<String> files) {
        return files.filter(file -> Files.exists(Path.of(file))).findFirst();
    }
}
