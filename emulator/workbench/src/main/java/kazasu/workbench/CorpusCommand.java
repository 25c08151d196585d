package kazasu.workbench;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import kazasu.command.Common;
import kazasu.command.Failure;
import kazasu.command.Subcommand;
import kazasu.corpus.Corpus;
import kazasu.corpus.CorpusCase;
import kazasu.corpus.make.CorpusMaker;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The word {@code corpus}: signed documents with known verdicts, for whoever writes a verifier. */
@Command(
        name = "corpus",
        subcommands = CorpusCommand.Export.class,
        description = {"signed documents with known verdicts, for verifiers", "検証結果が分かっている署名文書（検証プログラムの試験用）"})
public final class CorpusCommand implements Subcommand {
    @Mixin
    private final Common common = new Common();

    /** For picocli. */
    public CorpusCommand() {}

    @Override
    public Integer call() {
        throw new Failure("say: corpus export DIR", "corpus export DIR と指定してください");
    }

    /** {@code corpus export DIR}. */
    @Command(
            name = "export",
            description = {
                "write the corpus and its index.json into DIR, which is new or empty",
                "コーパスとindex.jsonをDIR（新規または空）に書き出す"
            })
    static final class Export implements Callable<Integer> {
        @Mixin
        private final Common common = new Common();

        @Parameters(
                paramLabel = "DIR",
                description = {"made if absent; must be empty", "書き出し先。なければ作成、あれば空であること"})
        private Path directory = Path.of("");

        @Option(
                names = "--seed",
                paramLabel = "N",
                defaultValue = "1",
                description = {"the same seed gives the same bytes; default 1", "同じ番号なら同じ内容になる。省略時は1"})
        private long seed = 1;

        @Override
        public Integer call() throws IOException {
            Corpus corpus = CorpusMaker.make(seed);
            try {
                corpus.export(directory);
            } catch (DirectoryNotEmptyException e) {
                throw new Failure(
                        directory + " is not empty; give another directory",
                        directory + " は空ではありません。別のディレクトリを指定してください");
            }
            int cases = corpus.index().cases().size();
            Common.out()
                    .println(common.say(
                            cases + " cases written to " + directory, cases + "件を " + directory + " に書き出しました"));
            Common.out().println(verdicts(corpus));
            return 0;
        }

        private static String verdicts(Corpus corpus) {
            Map<String, Long> counts = corpus.index().cases().stream()
                    .map(CorpusCase::expected)
                    .collect(Collectors.groupingBy(expected -> expected.word(), TreeMap::new, Collectors.counting()));
            return counts.entrySet().stream()
                    .map(count -> count.getValue() + " " + count.getKey())
                    .collect(Collectors.joining(", "));
        }
    }
}
