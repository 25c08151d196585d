package kazasu.model;

import java.util.List;
import java.util.Map;

/** The text of a profile (docs/profiles.md): a header, a line a field, a checksum over all lines above it. */
public final class ProfileText {
    static final SealedText FORMAT = new SealedText("kazasu-profile", 1, "profile", "");

    private ProfileText() {}

    /**
     * Reads a profile; {@code based-on} can name bundled ones.
     *
     * @param text as {@link #write} gives it
     * @throws ProfileException naming line and field, if it is anything else
     */
    public static Profile read(String text) {
        return ProfileReading.read(new ProfileSource("profile", text, Profiles::source));
    }

    /**
     * Writes a profile, complete: it is based on nothing.
     *
     * @return the whole text; equal profiles give equal texts
     */
    public static String write(Profile profile) {
        return FORMAT.write(lines(fields(profile)));
    }

    /**
     * Makes the checksum fit again, after a person has changed the text.
     *
     * @param text with or without its last line
     * @throws ProfileException if it is no profile
     */
    public static String seal(String text) {
        try {
            return FORMAT.seal(text);
        } catch (SealedTextException e) {
            throw new ProfileException(String.valueOf(e.getMessage()));
        }
    }

    /** The fields of a profile, in their order; those of an ordinary card are left out. */
    public static Map<String, String> fields(Profile profile) {
        return ProfileLines.of(profile);
    }

    /**
     * The profile of such fields.
     *
     * @param fields name to value
     * @throws ProfileException naming the field, if one is missing, unknown or of an impossible value
     */
    public static Profile ofFields(Map<String, String> fields) {
        try {
            return ProfileFields.profile(fields);
        } catch (FieldException e) {
            throw new ProfileException("field " + SealedText.printable(e.field()) + " " + e.getMessage());
        }
    }

    private static List<String> lines(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + " = " + field.getValue())
                .toList();
    }
}
