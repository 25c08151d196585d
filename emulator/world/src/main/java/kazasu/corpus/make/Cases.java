package kazasu.corpus.make;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import kazasu.corpus.Corpus;
import kazasu.corpus.CorpusCase;
import kazasu.corpus.CorpusIndex;
import kazasu.corpus.CorpusRule;

/** The cases so far, and their files. */
final class Cases {
    static final String PINNED = "authorities/pinned.pem";

    private static final int NAME_BYTES = 6;

    private final Map<String, CorpusCase> cases = new TreeMap<>();
    private final SortedMap<String, byte[]> files = new TreeMap<>();

    Draft begin(String id, CorpusRule rule, String format) {
        return new Draft(this, id, rule, format);
    }

    void add(CorpusCase one) {
        if (cases.putIfAbsent(one.id(), one) != null) {
            throw new IllegalStateException("two cases are called " + one.id());
        }
    }

    /** Returns the path. */
    String put(String path, byte[] content) {
        byte[] known = files.putIfAbsent(path, content);
        if (known != null && !Arrays.equals(known, content)) {
            throw new IllegalStateException("two files are called " + path);
        }
        return path;
    }

    /** A file that several cases may have, called by its content. */
    String share(String directory, String ending, byte[] content) {
        String name = HexFormat.of().formatHex(Ders.sha256(content), 0, NAME_BYTES);
        return put(directory + "/" + name + ending, content);
    }

    Corpus corpus(long seed) {
        return new Corpus(
                new CorpusIndex(
                        seed,
                        cases.values().stream()
                                .sorted(Comparator.comparing(CorpusCase::id))
                                .toList()),
                files);
    }
}
