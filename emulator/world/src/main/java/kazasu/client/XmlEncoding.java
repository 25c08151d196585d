package kazasu.client;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters of an XML document, by its byte order mark or its declaration (XML 1.0, appendix F). Bytes that are no characters end it with a
 * {@link java.nio.charset.CharacterCodingException}: the JDK's XML reader prints them before it throws.
 */
final class XmlEncoding {
    private static final int DECLARATION = 256;
    private static final Pattern NAME =
            Pattern.compile("\\A<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([A-Za-z][A-Za-z0-9._-]*)[\"']");

    private XmlEncoding() {}

    static Reader reader(InputStream content) throws IOException {
        BufferedInputStream in = new BufferedInputStream(content);
        in.mark(DECLARATION);
        byte[] start = in.readNBytes(DECLARATION);
        in.reset();
        if (starts(start, 0xEF, 0xBB, 0xBF)) {
            in.skipNBytes(3);
            return reader(in, StandardCharsets.UTF_8);
        }
        if (starts(start, 0xFE, 0xFF) || starts(start, 0xFF, 0xFE)) {
            return reader(in, StandardCharsets.UTF_16);
        }
        if (starts(start, 0, '<') || starts(start, '<', 0)) {
            return reader(in, start[0] == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
        }
        Matcher declared = NAME.matcher(new String(start, StandardCharsets.ISO_8859_1));
        return reader(in, declared.find() ? named(declared.group(1)) : StandardCharsets.UTF_8);
    }

    private static Reader reader(InputStream in, Charset charset) {
        return new InputStreamReader(in, charset.newDecoder());
    }

    private static Charset named(String name) throws UnsupportedEncodingException {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new UnsupportedEncodingException(name);
        }
    }

    private static boolean starts(byte[] start, int... expected) {
        for (int i = 0; i < expected.length; i++) {
            if (i >= start.length || (start[i] & 0xFF) != expected[i]) {
                return false;
            }
        }
        return true;
    }
}
