package kazasu.verifier.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import kazasu.verifier.Evidence;
import kazasu.verifier.Findings;
import kazasu.verifier.Limits;
import kazasu.verifier.Reason;
import kazasu.verifier.RefusedException;
import kazasu.verifier.Step;
import kazasu.verifier.cms.CmsFormat;

/**
 * PDF with one or several signatures. The last one must cover the whole file, each earlier one the file up to a point where it was
 * complete; what was added since may be signatures only. Safe for several threads.
 */
public final class PdfFormat {
    private static final String PDF = "PDF";
    private static final String RANGE = "/ByteRange";

    private final CmsFormat cms;

    /** With CMS signatures judged by somebody. */
    public PdfFormat(CmsFormat cms) {
        this.cms = cms;
    }

    /** All signatures, the first one first; at least one answer. */
    public List<Evidence> whole(byte[] file) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        try {
            Found found = signatures(text);
            requireWhole(text, found.signatures);
            List<Evidence> all = new ArrayList<>();
            for (PdfSignature signature : found.signatures) {
                all.add(judge(file, signature));
            }
            // a parser sees the file only when everybody's signature over it was found right
            if (all.stream().map(Evidence::findings).allMatch(PdfFormat::isRight)) {
                checkParsed(file, found, all);
            }
            return all;
        } catch (RefusedException e) {
            return List.of(Evidence.refused(PDF, e.reason(), e.detail()));
        }
    }

    private static boolean isRight(Findings findings) {
        return findings.passed(Step.CONTENT) && findings.passed(Step.SIGNATURE);
    }

    /**
     * What the bytes of a file say about signatures.
     *
     * @param signatures the first one first
     * @param mention why something that is called ByteRange is none of a signature: it may stand in a text or in an attachment
     */
    private record Found(List<PdfSignature> signatures, Optional<RefusedException> mention) {}

    private static Found signatures(String text) throws RefusedException {
        List<PdfSignature> signatures = new ArrayList<>();
        Map<Integer, RefusedException> mentions = new TreeMap<>();
        for (int at = text.indexOf(RANGE); at >= 0; at = text.indexOf(RANGE, at + 1)) {
            if (signatures.size() == Limits.PDF_SIGNATURES) {
                throw new RefusedException(Reason.TOO_LARGE, "more than " + Limits.PDF_SIGNATURES + " signatures");
            }
            try {
                signatures.add(PdfSignature.read(text, at));
            } catch (RefusedException e) {
                if (e.reason() == Reason.TOO_LARGE) {
                    throw e;
                }
                if (mentions.size() == Limits.PDF_MENTIONS) {
                    throw new RefusedException(
                            Reason.TOO_LARGE, "more than " + Limits.PDF_MENTIONS + " mentions of a ByteRange");
                }
                mentions.put(at, e);
            }
        }
        requireElsewhere(mentions, signatures);
        if (signatures.isEmpty()) {
            throw new RefusedException(Reason.UNSUPPORTED_FORMAT, "a PDF without a signature");
        }
        signatures.sort(Comparator.comparing(signature -> signature.range().end()));
        return new Found(signatures, mentions.values().stream().findFirst());
    }

    /** Within a signature it would be a second ByteRange; without any it is what the file has for one. */
    private static void requireElsewhere(Map<Integer, RefusedException> mentions, List<PdfSignature> signatures)
            throws RefusedException {
        for (Map.Entry<Integer, RefusedException> mention : mentions.entrySet()) {
            if (signatures.isEmpty() || signatures.stream().anyMatch(one -> one.holds(mention.getKey()))) {
                throw mention.getValue();
            }
        }
    }

    private static void requireWhole(String text, List<PdfSignature> signatures) throws RefusedException {
        int covered = 0;
        for (PdfSignature signature : signatures) {
            int end = signature.range().end();
            String before = text.substring(Math.max(0, end - 10), end).strip();
            if (end == covered || (end < text.length() && !before.endsWith("%%EOF"))) {
                throw new RefusedException(Reason.NOT_ALL_SIGNED, "a signature does not end where the file did");
            }
            covered = end;
        }
        if (covered != text.length()) {
            throw new RefusedException(
                    Reason.NOT_ALL_SIGNED, (text.length() - covered) + " bytes were added after the last signature");
        }
    }

    private Evidence judge(byte[] file, PdfSignature signature) {
        String format = PDF + " (" + signature.subFilter() + ")";
        try {
            Evidence evidence =
                    cms.beside(format, signature.cms(), signature.range().content(file));
            Optional<Instant> time =
                    evidence.signingTime().isPresent() ? evidence.signingTime() : signature.signingTime();
            return new Evidence(format, evidence.findings(), evidence.signer(), time);
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory", e);
        }
    }

    /** A parser has to see the same signatures as are found in the bytes: a name can be written so that these don't show it. */
    private static void checkParsed(byte[] file, Found found, List<Evidence> all) throws RefusedException {
        PdfView whole = PdfView.of(file);
        List<List<Integer>> ranges = found.signatures.stream()
                .map(signature -> signature.range().numbers())
                .toList();
        if (!whole.ranges().equals(Set.copyOf(ranges))) {
            throw found.mention.orElseGet(() ->
                    new RefusedException(Reason.NOT_ALL_SIGNED, "signatures that are not where its ByteRanges are"));
        }
        for (int i = 0; i < found.signatures.size() - 1; i++) {
            PdfView then = PdfView.of(
                    Arrays.copyOf(file, found.signatures.get(i).range().end()));
            if (!whole.isWithMoreSignatures(then)) {
                all.get(i).findings().fail(Reason.NOT_ALL_SIGNED, "more than signatures was added after it");
            }
        }
    }
}
