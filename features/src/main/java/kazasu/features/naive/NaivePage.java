package kazasu.features.naive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kazasu.corpus.CorpusCase;
import kazasu.corpus.CorpusIndex;
import kazasu.verifier.Verdict;

/** The page docs/naive-verifiers.md: what each lets through and wrongly refuses, by groups of cases. */
final class NaivePage {
    private static final String HEAD = """
            # Naive verifiers

            Printed by `./kazasu certify naive`; a test compares it. The CMS and PDF cases of the corpus (seed 1), put before programs that verify a signature and go no further:

            - **openssl cms**: `openssl cms -verify -binary -CAfile authorities/pinned.pem -attime TIME`; of a PDF the bytes of the first ByteRange and the Contents.
            - **Java PKIX**: Bouncy Castle's check of the signature, then `CertPathValidator` with the pinned authorities, the case's list and the time, otherwise as it comes. It refuses every certificate of the
              service's profile: "critical policy qualifiers present in certificate".
            - **Java PKIX, cured**: the same with `setPolicyQualifiersRejected(false)` and `setRevocationEnabled(false)`, which is what people do next.

            "Let through": of the cases that are not valid (those that could not be checked are not valid). "Refused": of the valid ones. Nobody was asked about the other families: login answers
            have no format that these programs know, and XML is another library's.

            """;

    private final List<NaiveVerifier> verifiers;
    private final Map<String, Group> groups = new LinkedHashMap<>();
    private final List<String> through = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();

    private NaivePage(List<NaiveVerifier> verifiers) {
        this.verifiers = verifiers;
    }

    /** Counts of one group. */
    private static final class Group {
        private int bad;
        private int good;
        private final int[] through;
        private final int[] refused;

        Group(int verifiers) {
            through = new int[verifiers];
            refused = new int[verifiers];
        }
    }

    static String markdown(Path corpus, Path scratch) throws IOException {
        NaivePage page = new NaivePage(
                List.of(new PlainOpenSsl(corpus, scratch), new PlainPkix(corpus, false), new PlainPkix(corpus, true)));
        for (CorpusCase one : CorpusIndex.read(corpus).cases()) {
            Optional<SignedParts> parts = SignedParts.of(one, corpus);
            if (parts.isPresent()) {
                page.count(one, parts.get());
            }
        }
        return page.text();
    }

    private void count(CorpusCase one, SignedParts parts) {
        String name = one.id().substring(0, one.id().lastIndexOf('/'));
        Group group = groups.computeIfAbsent(name, key -> new Group(verifiers.size()));
        boolean valid = one.expected().verdict() == Verdict.VALID;
        group.good += valid ? 1 : 0;
        group.bad += valid ? 0 : 1;
        List<String> marks = new ArrayList<>();
        for (int i = 0; i < verifiers.size(); i++) {
            boolean accepted = verifiers.get(i).accepts(one, parts).orElse(false);
            group.through[i] += accepted && !valid ? 1 : 0;
            group.refused[i] += !accepted && valid ? 1 : 0;
            marks.add(accepted ? "yes" : "");
        }
        String line = "| " + one.id() + " | " + one.title().en() + " | " + String.join(" | ", marks) + " |";
        if (!valid && marks.contains("yes")) {
            through.add(line);
        }
        if (valid && isRefusedBesidesByQualifiers(marks)) {
            refused.add(line);
        }
    }

    /** Plain PKIX refuses nearly all, which would fill the page. */
    private static boolean isRefusedBesidesByQualifiers(List<String> marks) {
        return marks.get(0).isEmpty() || marks.get(marks.size() - 1).isEmpty();
    }

    private String text() {
        StringBuilder text = new StringBuilder(HEAD);
        text.append("| cases | not valid | valid |");
        verifiers.forEach(one -> text.append(' ').append(one.name()).append(": let through | refused |"));
        text.append("\n|---|---|---|")
                .append("---|---|".repeat(verifiers.size()))
                .append('\n');
        Group sum = new Group(verifiers.size());
        groups.forEach((name, group) -> {
            text.append(row(name, group));
            add(sum, group);
        });
        text.append(row("**all**", sum));
        list(text, "Let through, by name", "what is wrong", through);
        list(text, "Valid, and refused by openssl or by PKIX when cured", "what it is", refused);
        return text.toString();
    }

    private void list(StringBuilder text, String title, String what, List<String> lines) {
        text.append("\n## ").append(title).append("\n\n| case | ").append(what).append(" |");
        verifiers.forEach(one -> text.append(' ').append(one.name()).append(" accepts |"));
        text.append("\n|---|---|").append("---|".repeat(verifiers.size())).append('\n');
        lines.forEach(line -> text.append(line).append('\n'));
    }

    private static void add(Group sum, Group group) {
        sum.bad += group.bad;
        sum.good += group.good;
        for (int i = 0; i < sum.through.length; i++) {
            sum.through[i] += group.through[i];
            sum.refused[i] += group.refused[i];
        }
    }

    private static String row(String name, Group group) {
        StringBuilder row = new StringBuilder("| " + name + " | " + group.bad + " | " + group.good + " |");
        for (int i = 0; i < group.through.length; i++) {
            row.append(' ')
                    .append(group.through[i])
                    .append(" | ")
                    .append(group.refused[i])
                    .append(" |");
        }
        return row.append('\n').toString();
    }
}
