package kazasu.features.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.math.BigInteger;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.interfaces.RSAPrivateCrtKey;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import kazasu.apdu.Hex;
import kazasu.card.SeededChance;
import kazasu.features.steps.CardSteps;
import kazasu.features.steps.CertificateSteps;
import kazasu.features.steps.CommandSteps;
import kazasu.features.steps.PinSteps;
import kazasu.features.steps.ReadSteps;
import kazasu.features.steps.SelectSteps;
import kazasu.features.steps.SignSteps;
import kazasu.features.steps.TokenSteps;
import kazasu.features.steps.office.Office;
import kazasu.features.steps.relying.Client;
import kazasu.features.targets.Offices;
import kazasu.result.ScenarioResult;
import kazasu.result.Verdict;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The whole suite against this project's own card, once; the tests look at what came out. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SuiteTest {
    private static final List<Class<?>> STEPS = Stream.concat(
                    Stream.of(
                            CardSteps.class,
                            CertificateSteps.class,
                            CommandSteps.class,
                            PinSteps.class,
                            ReadSteps.class,
                            SelectSteps.class,
                            SignSteps.class,
                            TokenSteps.class),
                    Stream.of(Office.class, Client.class).flatMap(SuiteTest::stepsBeside))
            .toList();

    private final Suite suite = new Suite(new Bench(Runs.embedded(), new Journal(), false));
    private Path dir = Path.of("");
    private List<ScenarioResult> results = List.of();

    @BeforeAll
    void run(@TempDir Path temporary) {
        dir = temporary;
        results = suite.run(Optional.empty(), dir);
    }

    @Test
    void theEmbeddedCardConforms() {
        assertThat(results).hasSizeGreaterThan(150);
        assertThat(results)
                .filteredOn(one -> one.verdict() != Verdict.PASS && one.verdict() != Verdict.OBSERVED)
                .filteredOn(one -> !isAboutAPlan(one))
                .isEmpty();
    }

    private static boolean isAboutAPlan(ScenarioResult one) {
        return one.verdict() == Verdict.NOT_APPLICABLE && one.requirement().startsWith("K-ECDSA-");
    }

    @Test
    void onlyWhatTheSourcesLeaveOpenIsObserved() {
        assertThat(results)
                .filteredOn(one -> one.verdict() == Verdict.OBSERVED)
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.requirement()).startsWith("K-OBS-"));
    }

    @Test
    void someScenarioRunsEveryBindingOfEitherLanguage() {
        Set<String> unused = new TreeSet<>(bindings());
        unused.removeAll(suite.bindings());
        assertThat(unused).isEmpty();
    }

    @Test
    void everyBindingIsBilingual() {
        assertThat(STEPS.stream().flatMap(steps -> Arrays.stream(steps.getDeclaredMethods())))
                .filteredOn(method -> method.getAnnotations().length > 0)
                .allSatisfy(method -> {
                    assertThat(bindings(method, true))
                            .as(method + " in English")
                            .hasSize(1);
                    assertThat(bindings(method, false))
                            .as(method + " in Japanese")
                            .hasSize(1);
                });
    }

    /** The canary PINs of this run as characters and as hexadecimal digits, and every private key of its cards. */
    @Test
    void noResultHoldsAPinOrAPrivateKey() throws IOException {
        Set<String> secrets = new TreeSet<>(Set.of(Runs.PASSWORD, hex(Runs.PASSWORD), hex(Runs.PIN)));
        for (RSAPrivateCrtKey secret : keys()) {
            for (BigInteger part : List.of(secret.getPrimeP(), secret.getPrimeQ(), secret.getPrivateExponent())) {
                secrets.add(part.toString(16).toUpperCase(Locale.ROOT).substring(0, 64));
            }
        }
        try (Stream<Path> files = Files.list(dir)) {
            for (Path file : files.toList()) {
                String text = Files.readString(file).toUpperCase(Locale.ROOT);
                assertThat(secrets).as(file.toString()).noneMatch(text::contains);
                assertThat(text).doesNotContainPattern("(?<![0-9A-F-])" + Runs.PIN + "(?![0-9A-F-])");
            }
        }
    }

    /** Those of the cards' own target, and the first of its offices. */
    private static List<RSAPrivateCrtKey> keys() {
        Stream<RSAPrivateCrtKey> ofCards = LongStream.range(1L << 40, (1L << 40) + 6)
                .mapToObj(number -> new SeededChance(Runs.SEED, number).nextRsaKey());
        return Stream.concat(
                        ofCards, Stream.generate(Offices.cardKeys(Runs.SEED)).limit(6))
                .toList();
    }

    private static String hex(String pin) {
        return Hex.format(pin.getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void tracesAreAttached() throws IOException {
        try (Stream<Path> files = Files.list(dir)) {
            List<Path> traces = files.filter(file -> file.toString().contains("-attachment"))
                    .toList();
            assertThat(traces).hasSameSizeAs(results);
            // an application that is refused may never come to a card
            assertThat(traces)
                    .allSatisfy(trace -> assertThat(Files.readString(trace))
                            .satisfiesAnyOf(
                                    text -> assertThat(text).isEmpty(),
                                    text -> assertThat(text).startsWith("* power o")));
            assertThat(traces).anySatisfy(trace -> assertThat(trace).isNotEmptyFile());
        }
    }

    /** Whatever is called …Steps beside a class. */
    private static Stream<Class<?>> stepsBeside(Class<?> one) {
        URL there = Objects.requireNonNull(one.getResource(one.getSimpleName() + ".class"));
        try (Stream<Path> files = Files.list(Path.of(there.toURI()).getParent())) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Steps.class"))
                    .sorted()
                    .<Class<?>>map(name -> named(one.getPackageName() + "." + name.replace(".class", "")))
                    .toList()
                    .stream();
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("the steps beside " + one + " can't be listed", e);
        }
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(name, e);
        }
    }

    private static Set<String> bindings() {
        Set<String> all = new TreeSet<>();
        STEPS.stream()
                .flatMap(steps -> Arrays.stream(steps.getDeclaredMethods()))
                .forEach(method -> {
                    all.addAll(bindings(method, true));
                    all.addAll(bindings(method, false));
                });
        return all;
    }

    private static List<String> bindings(Method method, boolean english) {
        return Arrays.stream(method.getAnnotations())
                .filter(annotation -> english == isEnglish(annotation))
                .map(SuiteTest::expression)
                .toList();
    }

    private static boolean isEnglish(Annotation annotation) {
        return annotation instanceof Given || annotation instanceof When || annotation instanceof Then;
    }

    private static String expression(Annotation annotation) {
        try {
            return (String) annotation.annotationType().getMethod("value").invoke(annotation);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(annotation + " has no value", e);
        }
    }
}
