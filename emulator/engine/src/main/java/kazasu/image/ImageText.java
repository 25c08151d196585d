package kazasu.image;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kazasu.apdu.Hex;
import kazasu.model.Profile;
import kazasu.model.ProfileException;
import kazasu.model.ProfileText;
import kazasu.model.SealedText;
import kazasu.model.SealedText.Line;
import kazasu.model.SealedTextException;

/**
 * The text of a card image (docs/card-image.md): the whole profile, so that a card stands without the file it was made from, and a line a field.
 * Filler at the end of a file's content is written as its count.
 */
public final class ImageText {
    private static final SealedText FORMAT = new SealedText(
            "kazasu-card-image",
            2,
            "card image",
            "make the card anew (card new --profile P --out FILE), this program reads version 2");
    private static final String WARNING = "# TEST DATA / テスト用: the keys and PINs in this file belong to no real card";
    private static final String FILLER = " FF*";

    /** A profile's name is a field called so; in an image the name of what it is says more. */
    private static final String NAME = "name";

    private static final String PROFILE = "profile";

    private static final List<String> CARD_PREFIXES = List.of("pin.", "key.", "ef.", CardImage.PLACE);

    private ImageText() {}

    /**
     * Writes an image.
     *
     * @param image the card
     * @return the whole text; equal images give equal texts
     */
    public static String write(CardImage image) {
        List<String> lines = new ArrayList<>(List.of(WARNING));
        ProfileText.fields(image.profile())
                .forEach((name, value) -> lines.add((name.equals(NAME) ? PROFILE : name) + " = " + value));
        image.fields().forEach((name, bytes) -> lines.add(name + " = " + value(name, bytes)));
        return FORMAT.write(lines);
    }

    private static String value(String name, byte[] bytes) {
        int end = bytes.length;
        while (isContent(name) && end > 0 && bytes[end - 1] == (byte) 0xFF) {
            end--;
        }
        String digits = Hex.format(bytes, 0, end);
        return end == bytes.length ? digits : digits + FILLER + (bytes.length - end);
    }

    private static boolean isContent(String name) {
        return name.startsWith("ef.") || name.contains(".ef.");
    }

    /**
     * Reads an image.
     *
     * @param text as {@link #write} gives it
     * @throws CardImageException naming the line, if it is anything else
     */
    public static CardImage read(String text) {
        Map<String, byte[]> fields = new LinkedHashMap<>();
        Map<String, String> profile = new LinkedHashMap<>();
        for (Line line : lines(text)) {
            if (isCard(line.name())) {
                fields.put(line.name(), bytes(line));
            } else {
                profile.put(line.name().equals(PROFILE) ? NAME : line.name(), line.value());
            }
        }
        CardImage image = new CardImage(profile(profile), fields);
        ImageCheck.require(image);
        return image;
    }

    private static List<Line> lines(String text) {
        try {
            return FORMAT.read(text);
        } catch (SealedTextException e) {
            throw new CardImageException(String.valueOf(e.getMessage()));
        }
    }

    private static boolean isCard(String name) {
        return FieldNames.all().containsKey(name) || CARD_PREFIXES.stream().anyMatch(name::startsWith);
    }

    private static Profile profile(Map<String, String> fields) {
        try {
            return ProfileText.ofFields(fields);
        } catch (ProfileException e) {
            String message = String.valueOf(e.getMessage());
            throw new CardImageException(message.replaceFirst("^field " + NAME + " ", "field " + PROFILE + " "));
        }
    }

    private static byte[] bytes(Line line) {
        String value = line.value();
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
            throw new CardImageException("line " + line.number() + ": the value of " + SealedText.printable(line.name())
                    + " is not hexadecimal");
        }
    }
}
