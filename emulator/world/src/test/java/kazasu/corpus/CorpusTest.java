package kazasu.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kazasu.corpus.make.CorpusMaker;
import kazasu.verifier.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the corpus promises, without a verifier. */
class CorpusTest {
    private static final Corpus CORPUS = CorpusMaker.make(1);

    /** A file has no memory, so nothing in it can have been answered before: the site has to remember. */
    private static final Set<Reason> NOT_IN_A_FILE = EnumSet.of(Reason.CHALLENGE_REPLAYED);

    @TempDir
    Path directory;

    @Test
    void hasTwoHundredCasesOfItsOwnName() {
        assertThat(CORPUS.index().cases()).hasSizeGreaterThan(200);
        assertThat(CORPUS.index().cases()).extracting(CorpusCase::id).doesNotHaveDuplicates();
        assertThat(CORPUS.index().cases())
                .extracting(CorpusCase::id)
                .allMatch(id -> id.matches("[a-z]+(/[A-Za-z0-9-]+){2}"));
    }

    @Test
    void everyReasonIsTheFirstOfSomeCase() {
        Set<String> found = CORPUS.index().cases().stream()
                .flatMap(one -> one.expected().reasons().stream().limit(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(found)
                .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.copyOf(NOT_IN_A_FILE)).stream()
                        .map(Reason::word)
                        .toList());
    }

    @Test
    void everyRequirementHasACase() {
        assertThat(CORPUS.index().cases()).extracting(CorpusCase::rule).contains(CorpusRule.values());
    }

    @Test
    void everyFileThatIsNamedIsThereAndNoOther() {
        Set<String> named = CORPUS.index().cases().stream()
                .flatMap(one -> Stream.concat(
                        Stream.of(one.document(), one.authorities()),
                        Stream.of(one.signature(), one.certificate(), one.challenge(), one.applicant(), one.status())
                                .flatMap(path -> path.stream())))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(CORPUS.files().keySet())
                .allMatch(file -> named.contains(file) || named.contains(file.substring(0, file.lastIndexOf('/'))));
        assertThat(named)
                .allMatch(name -> CORPUS.files().keySet().stream()
                        .anyMatch(file -> file.equals(name) || file.startsWith(name + "/")));
    }

    @Test
    void twoExportsOfOneSeedAreEqualByteForByte() throws Exception {
        CORPUS.export(directory.resolve("one"));
        CorpusMaker.make(1).export(directory.resolve("two"));
        assertThat(digest(directory.resolve("one"))).isEqualTo(digest(directory.resolve("two")));
        assertThat(CorpusIndex.read(directory.resolve("one"))).isEqualTo(CORPUS.index());
    }

    @Test
    void anotherSeedGivesOtherKeysAndTheSameCases() {
        Corpus other = CorpusMaker.make(2);
        assertThat(other.index().cases())
                .extracting(CorpusCase::id)
                .isEqualTo(CORPUS.index().cases().stream().map(CorpusCase::id).toList());
        assertThat(other.files().get("authorities/pinned.pem"))
                .isNotEqualTo(CORPUS.files().get("authorities/pinned.pem"));
    }

    @Test
    void nothingIsWrittenWhereSomethingLies() throws IOException {
        Files.writeString(directory.resolve("mine"), "mine");
        assertThatExceptionOfType(DirectoryNotEmptyException.class).isThrownBy(() -> CORPUS.export(directory));
        assertThat(directory).isDirectoryContaining("glob:**/mine").isNotEmptyDirectory();
        try (Stream<Path> left = Files.list(directory)) {
            assertThat(left).hasSize(1);
        }
    }

    @Test
    void theIndexHasTheFieldsThatThePageDescribes() throws IOException {
        String page = Files.readString(docs().resolve("corpus.md"));
        CORPUS.export(directory.resolve("fields"));
        JsonNode root = JsonMapper.builder()
                .build()
                .readTree(Files.readString(directory.resolve("fields").resolve(CorpusIndex.FILE)));
        Set<String> written = new TreeSet<>();
        root.fieldNames().forEachRemaining(written::add);
        root.path("cases").forEach(one -> one.fieldNames().forEachRemaining(written::add));
        Set<String> described = Stream.of(page.split("\n"))
                .filter(line -> line.matches("\\| `[a-z]+` \\| .*"))
                .map(line -> line.substring(3, line.indexOf('`', 3)))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(written).isEqualTo(described);
    }

    private static Path docs() {
        Path here = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(here.resolve("docs"))) {
            here = here.getParent();
        }
        return here.resolve("docs");
    }

    private static String digest(Path directory) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                digest.update(directory.relativize(file).toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
