package kazasu.image;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import kazasu.apdu.Hex;
import kazasu.model.Profile;
import org.jspecify.annotations.Nullable;

/**
 * The text of a card image (docs/card-image.md): a header, the profile, a line a field, a checksum over all lines above it.
 * Filler at the end of a file's content is written as its count.
 */
public final class ImageText {
    private static final String HEADER = "kazasu-card-image 1";
    private static final String WARNING = "# TEST DATA / テスト用: the keys and PINs in this file belong to no real card";
    private static final String CHECKSUM = "sha-256 = ";
    private static final String FILLER = " FF*";

    /** Short and printable: names are repeated in messages. */
    private static final Pattern NAME = Pattern.compile("[ -~]{1,100}");

    private ImageText() {}

    /**
     * Writes an image.
     *
     * @param image the card
     * @return the whole text; equal images give equal texts
     */
    public static String write(CardImage image) {
        StringBuilder text = new StringBuilder();
        text.append(HEADER).append('\n').append(WARNING).append('\n');
        text.append("profile = ").append(image.profile().name()).append('\n');
        image.fields()
                .forEach((name, bytes) -> text.append(name)
                        .append(" = ")
                        .append(value(name, bytes))
                        .append('\n'));
        return text + CHECKSUM + checksum(text.toString()) + "\n";
    }

    private static String value(String name, byte[] bytes) {
        int end = bytes.length;
        while (name.startsWith("ef.") && end > 0 && bytes[end - 1] == (byte) 0xFF) {
            end--;
        }
        String digits = Hex.format(bytes, 0, end);
        return end == bytes.length ? digits : digits + FILLER + (bytes.length - end);
    }

    /**
     * Reads an image.
     *
     * @param text as {@link #write} gives it
     * @throws CardImageException naming the line, if it is anything else
     */
    public static CardImage read(String text) {
        int checksum = text.lastIndexOf(CHECKSUM);
        String[] lines = text.split("\n", -1);
        if (!lines[0].startsWith("kazasu-card-image ")) {
            throw new CardImageException("not a card image: line 1 is not \"" + HEADER + "\"");
        }
        if (!lines[0].equals(HEADER)) {
            throw new CardImageException(
                    "line 1: version \"" + printable(lines[0]) + "\", this program reads version 1");
        }
        if (checksum < 0 || !text.endsWith("\n")) {
            throw new CardImageException("line " + lines.length + ": the end is missing (no sha-256 line)");
        }
        String body = text.substring(0, checksum);
        if (!text.substring(checksum).equals(CHECKSUM + checksum(body) + "\n")) {
            throw new CardImageException("the checksum does not fit: the file was altered or damaged");
        }
        return fields(body.split("\n", -1));
    }

    private static CardImage fields(String[] lines) {
        Profile profile = null;
        Map<String, byte[]> fields = new LinkedHashMap<>();
        for (int i = 1; i < lines.length; i++) {
            String line = lines[i];
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            int equals = line.indexOf(" = ");
            if (equals < 0) {
                throw new CardImageException("line " + (i + 1) + ": not of the form NAME = VALUE");
            }
            String name = line.substring(0, equals);
            String value = line.substring(equals + 3);
            if (!NAME.matcher(name).matches()) {
                throw new CardImageException("line " + (i + 1) + ": no name of a field: " + printable(name));
            }
            if (name.equals("profile")) {
                profile = profile(i + 1, value);
            } else if (fields.put(name, bytes(i + 1, name, value)) != null) {
                throw new CardImageException("line " + (i + 1) + ": field " + printable(name) + " stands twice");
            }
        }
        CardImage image = new CardImage(required(profile), fields);
        ImageCheck.require(image);
        return image;
    }

    private static Profile required(@Nullable Profile profile) {
        if (profile == null) {
            throw new CardImageException("field profile is missing");
        }
        return profile;
    }

    private static Profile profile(int line, String name) {
        return Profile.named(name)
                .orElseThrow(() -> new CardImageException("line " + line + ": unknown profile " + printable(name)));
    }

    private static byte[] bytes(int line, String name, String value) {
        int filler = value.indexOf(FILLER);
        try {
            byte[] digits = Hex.parse(filler < 0 ? value : value.substring(0, filler));
            int count = filler < 0 ? 0 : Integer.parseInt(value.substring(filler + FILLER.length()));
            if (count < 0 || count > 0xFFFF) {
                throw new NumberFormatException();
            }
            byte[] bytes = Arrays.copyOf(digits, digits.length + count);
            Arrays.fill(bytes, digits.length, bytes.length, (byte) 0xFF);
            return bytes;
        } catch (IllegalArgumentException e) {
            // without the cause: its message may quote the value
            throw new CardImageException("line " + line + ": the value of " + printable(name) + " is not hexadecimal");
        }
    }

    private static String printable(String text) {
        String clean = text.replaceAll("\\p{Cntrl}", "?");
        return clean.length() <= 60 ? clean : clean.substring(0, 60) + "…";
    }

    private static String checksum(String body) {
        try {
            return Hex.format(MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
