package kazasu.features.naive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import kazasu.command.Common;
import kazasu.corpus.make.CorpusMaker;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code certify naive}: prints the page docs/naive-verifiers.md. */
@Command(
        name = "naive",
        description = {
            "print what naive verifiers (openssl cms, Java PKIX) make of the corpus",
            "単純な検証（openssl cms、JavaのPKIX）がコーパスをどう判定するかを表示"
        })
public final class NaiveCommand implements Callable<Integer> {
    private static final long SEED = 1;

    @Mixin
    private final Common common = new Common();

    /** For picocli. */
    public NaiveCommand() {}

    @Override
    public Integer call() throws IOException {
        Common.out().print(page());
        return 0;
    }

    static String page() throws IOException {
        Path made = Files.createTempDirectory("kazasu-naive");
        try {
            CorpusMaker.make(SEED).export(made.resolve("corpus"));
            return NaivePage.markdown(made.resolve("corpus"), Files.createDirectory(made.resolve("scratch")));
        } finally {
            try (Stream<Path> all = Files.walk(made)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
