package kazasu.features.naive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kazasu.corpus.CorpusCase;

/**
 * A CMS signature and what it signs, taken out of a case as naive programs do: of a PDF the first ByteRange, and the Contents behind it.
 *
 * @param cms DER, BER or PEM
 * @param content nothing if it is in the CMS
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record SignedParts(byte[] cms, Optional<byte[]> content) {
    private static final Pattern RANGE = Pattern.compile("/ByteRange\\s*\\[\\s*(\\d+)\\s+(\\d+)\\s+(\\d+)\\s+(\\d+)");
    private static final Pattern CONTENTS = Pattern.compile("/Contents\\s*<([0-9A-Fa-f]*)>");

    /** Nothing if it is neither CMS nor a PDF in which both are found. */
    static Optional<SignedParts> of(CorpusCase one, Path corpus) throws IOException {
        byte[] document = Files.readAllBytes(corpus.resolve(one.document()));
        if (one.family().equals("pdf")) {
            return ofPdf(document);
        }
        if (!one.family().equals("cms")) {
            return Optional.empty();
        }
        return Optional.of(
                one.signature().isPresent()
                        ? new SignedParts(
                                Files.readAllBytes(
                                        corpus.resolve(one.signature().get())),
                                Optional.of(document))
                        : new SignedParts(document, Optional.empty()));
    }

    private static Optional<SignedParts> ofPdf(byte[] pdf) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        Matcher range = RANGE.matcher(text);
        Matcher contents = CONTENTS.matcher(text);
        if (!range.find() || !contents.find()) {
            return Optional.empty();
        }
        try {
            ByteArrayOutputStream covered = new ByteArrayOutputStream();
            covered.write(pdf, Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2)));
            covered.write(pdf, Integer.parseInt(range.group(3)), Integer.parseInt(range.group(4)));
            byte[] cms = HexFormat.of().parseHex(contents.group(1));
            return Optional.of(new SignedParts(withoutZeros(cms), Optional.of(covered.toByteArray())));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private static byte[] withoutZeros(byte[] padded) {
        int end = padded.length;
        while (end > 0 && padded[end - 1] == 0) {
            end--;
        }
        return Arrays.copyOf(padded, end);
    }

    boolean isPem() {
        return new String(cms, 0, Math.min(cms.length, 11), StandardCharsets.ISO_8859_1).equals("-----BEGIN ");
    }
}
