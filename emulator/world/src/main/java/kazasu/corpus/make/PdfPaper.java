package kazasu.corpus.make;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** PDF written by hand, so that nothing depends on a library's compression: forms to be signed, and updates that are appended to what was signed. */
final class PdfPaper {
    private PdfPaper() {}

    /** A page that says TEST, and an amount. */
    static byte[] form() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Integer> offsets = new ArrayList<>();
        write(out, "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n");
        for (String object : List.of(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 4 0 R >> >> /Contents 5 0 R >>",
                "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
                page("10000"))) {
            offsets.add(out.size());
            write(out, offsets.size() + " 0 obj\n" + object + "\nendobj\n");
        }
        int table = out.size();
        StringBuilder end = new StringBuilder("xref\n0 6\n0000000000 65535 f \n");
        offsets.forEach(offset -> end.append(String.format(Locale.ROOT, "%010d 00000 n \n", offset)));
        end.append("trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n")
                .append(table)
                .append("\n%%EOF\n");
        write(out, end.toString());
        return out.toByteArray();
    }

    static String page(String amount) {
        String content = "BT /F1 14 Tf 72 760 Td (TEST application form: amount " + amount + " yen) Tj ET";
        return "<< /Length " + content.length() + " >>\nstream\n" + content + "\nendstream";
    }

    /** A file with one object replaced by an update behind its end. */
    static byte[] updated(byte[] file, int number, byte[] object) {
        String text = text(file);
        int at = text.lastIndexOf("startxref") + "startxref".length();
        String previous = text.substring(at).strip().split("\\s")[0];
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(file);
        int offset = out.size();
        write(out, number + " 0 obj\n");
        out.writeBytes(object);
        write(out, "\nendobj\n");
        int table = out.size();
        write(
                out,
                "xref\n" + number + " 1\n" + String.format(Locale.ROOT, "%010d 00000 n \n", offset)
                        + "trailer\n<< /Size 100 /Root 1 0 R /Prev " + previous + " >>\nstartxref\n" + table
                        + "\n%%EOF\n");
        return out.toByteArray();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static void write(ByteArrayOutputStream out, String text) {
        out.writeBytes(bytes(text));
    }
}
