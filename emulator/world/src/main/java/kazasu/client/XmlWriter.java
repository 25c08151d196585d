package kazasu.client;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** XML text in UTF-8, escaped as Canonical XML 1.0 §2.3 says. */
final class XmlWriter {
    private final Writer out;

    XmlWriter(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    /** As it is. */
    void raw(String markup) throws IOException {
        out.write(markup);
    }

    void attribute(String name, String value) throws IOException {
        out.write(' ');
        out.write(name);
        out.write("=\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '&' -> out.write("&amp;");
                case '<' -> out.write("&lt;");
                case '"' -> out.write("&quot;");
                case '\t' -> out.write("&#x9;");
                case '\n' -> out.write("&#xA;");
                case '\r' -> out.write("&#xD;");
                default -> out.write(c);
            }
        }
        out.write('"');
    }

    void text(char[] text, int from, int count) throws IOException {
        for (int i = from; i < from + count; i++) {
            switch (text[i]) {
                case '&' -> out.write("&amp;");
                case '<' -> out.write("&lt;");
                case '>' -> out.write("&gt;");
                case '\r' -> out.write("&#xD;");
                default -> out.write(text[i]);
            }
        }
    }

    void instruction(String target, String data) throws IOException {
        out.write("<?" + target + (data.isEmpty() ? "" : " " + data) + "?>");
    }

    void flush() throws IOException {
        out.flush();
    }
}
