package kazasu.verifier.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kazasu.verifier.Evidence;
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
        List<PdfSignature> signatures;
        try {
            signatures = signatures(text);
            requireWhole(text, signatures);
        } catch (RefusedException e) {
            return List.of(Evidence.refused(PDF, e.reason(), e.detail()));
        }
        List<Evidence> all = new ArrayList<>();
        for (PdfSignature signature : signatures) {
            all.add(judge(file, signature));
        }
        checkAdditions(file, signatures, all);
        return all;
    }

    private static List<PdfSignature> signatures(String text) throws RefusedException {
        List<PdfSignature> signatures = new ArrayList<>();
        for (int at = text.indexOf(RANGE); at >= 0; at = text.indexOf(RANGE, at + 1)) {
            if (signatures.size() == Limits.PDF_SIGNATURES) {
                throw new RefusedException(Reason.TOO_LARGE, "more than " + Limits.PDF_SIGNATURES + " signatures");
            }
            signatures.add(PdfSignature.read(text, at));
        }
        if (signatures.isEmpty()) {
            throw new RefusedException(Reason.UNSUPPORTED_FORMAT, "a PDF without a signature");
        }
        signatures.sort(Comparator.comparing(signature -> signature.range().end()));
        return signatures;
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

    /** A parser sees the file only when everybody's signature over it was found right. */
    private static void checkAdditions(byte[] file, List<PdfSignature> signatures, List<Evidence> all) {
        boolean right = all.stream().allMatch(one -> one.findings().passed(Step.SIGNATURE));
        if (signatures.size() < 2 || !right) {
            return;
        }
        try {
            PdfView whole = PdfView.of(file);
            for (int i = 0; i < signatures.size() - 1; i++) {
                PdfView then =
                        PdfView.of(Arrays.copyOf(file, signatures.get(i).range().end()));
                if (!whole.isWithMoreSignatures(then)) {
                    all.get(i).findings().fail(Reason.NOT_ALL_SIGNED, "more than signatures was added after it");
                }
            }
        } catch (RefusedException e) {
            all.get(0).findings().fail(e.reason(), e.detail());
        }
    }
}
