package kazasu.features.verifier;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kazasu.corpus.CorpusCase;
import kazasu.corpus.CorpusIndex;

/** What can stand in braces in {@code --exec}. */
final class Placeholders {
    /** For a command that is called once a case. */
    static final Set<String> OF_A_CASE = Set.of(
            "id",
            "format",
            "document",
            "signature",
            "at",
            "authorities",
            "status",
            "crl",
            "ocsp",
            "purpose",
            "applicant",
            "challenge",
            "certificate");
    /** For a command that is called once for all. */
    static final Set<String> OF_A_BATCH = Set.of("index", "corpus");

    private Placeholders() {}

    static Map<String, String> of(CorpusCase one, Path corpus) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("id", one.id());
        values.put("format", one.format());
        values.put("at", one.at().toString());
        values.put("purpose", one.purpose().name().toLowerCase(Locale.ROOT));
        values.put("document", corpus.resolve(one.document()).toString());
        values.put("authorities", corpus.resolve(one.authorities()).toString());
        put(values, "signature", one.signature(), corpus);
        put(values, "status", one.status(), corpus);
        put(values, "crl", one.lists(), corpus);
        put(values, "ocsp", one.ocspAnswer(), corpus);
        put(values, "applicant", one.applicant(), corpus);
        put(values, "challenge", one.challenge(), corpus);
        put(values, "certificate", one.certificate(), corpus);
        return values;
    }

    static Map<String, String> of(Path corpus) {
        return Map.of("index", corpus.resolve(CorpusIndex.FILE).toString(), "corpus", corpus.toString());
    }

    private static void put(Map<String, String> values, String name, Optional<String> path, Path corpus) {
        path.ifPresent(one -> values.put(name, corpus.resolve(one).toString()));
    }
}
