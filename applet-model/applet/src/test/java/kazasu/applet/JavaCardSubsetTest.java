package kazasu.applet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.objectweb.asm.ClassReader;

/**
 * Holds the applet's class files to the Java Card subset, as far as a class file tells: a converter must be able to make a CAP
 * file of them.
 */
final class JavaCardSubsetTest {
    static List<Path> classFiles() throws IOException, URISyntaxException {
        Path root = Path.of(JpkiApplet.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> files = Files.list(root.resolve("kazasu/applet"))) {
            return files.filter(file -> file.toString().endsWith(".class")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("classFiles")
    void staysWithinTheSubset(Path classFile) {
        SubsetChecker checker = new SubsetChecker();
        reader(classFile).accept(checker, 0);
        assertThat(checker.violations()).isEmpty();
    }

    @Test
    void seesEveryClassOfThePackage() throws IOException, URISyntaxException {
        assertThat(classFiles()).hasSizeGreaterThan(20);
    }

    /** The check must be able to fail: this very class breaks nearly every rule. */
    @Test
    void findsViolations() throws URISyntaxException {
        Path root = Path.of(JavaCardSubsetTest.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        SubsetChecker checker = new SubsetChecker();
        reader(root.resolve("kazasu/applet/NotForACard.class")).accept(checker, 0);
        assertThat(checker.violations())
                .anyMatch(v -> v.contains("java/lang/String"))
                .anyMatch(v -> v.contains("type J"))
                .anyMatch(v -> v.contains("int variable"))
                .anyMatch(v -> v.contains("mutable static"))
                .anyMatch(v -> v.contains("allocates"))
                .anyMatch(v -> v.contains("uncast"));
    }

    private static ClassReader reader(Path classFile) {
        try {
            return new ClassReader(Files.readAllBytes(classFile));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
