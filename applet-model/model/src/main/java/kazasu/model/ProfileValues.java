package kazasu.model;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kazasu.apdu.Hex;

/** Reads the values of a profile's fields. Each throws {@link IllegalArgumentException} and says what the value should be. */
final class ProfileValues {
    private static final int LONGEST_ATR = 33;
    private static final int LONGEST_LABEL = 32;

    private ProfileValues() {}

    static String name(String value) {
        return require(value, value.matches("[a-z0-9][a-z0-9._-]{0,39}"), "is of a-z, 0-9, dot and dash, at most 40");
    }

    static String words(String value) {
        require(value, value.chars().noneMatch(Character::isISOControl), "holds a control character");
        return require(
                value, !value.isBlank() && value.equals(value.strip()), "is empty, or begins or ends with a blank");
    }

    static boolean yes(String value) {
        require(value, value.equals("yes") || value.equals("no"), "is yes or no");
        return value.equals("yes");
    }

    static Certainty certainty(String value) {
        List<Certainty> all = List.of(Certainty.values());
        return all.stream()
                .filter(it -> it.mark().equals(value))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        oneOf(all.stream().map(Certainty::mark).toList())));
    }

    static String atr(String value) {
        String upper = value.toUpperCase(Locale.ROOT);
        boolean hex = upper.matches("3[BF]([0-9A-F]{2})+") && Hex.parse(upper).length <= LONGEST_ATR;
        return require(upper, hex, "is hexadecimal, begins with 3B or 3F and has at most 33 bytes");
    }

    static String label(String value) {
        boolean fits = value.matches("[\\x21-\\x7E]+") && value.length() <= LONGEST_LABEL;
        return require(value, fits, "is ASCII without blanks, at most 32 characters");
    }

    static Latency latency(String value) {
        return Latency.named(value)
                .orElseThrow(() -> new IllegalArgumentException(
                        oneOf(Arrays.stream(Latency.values()).map(Latency::key).toList())));
    }

    static Set<Application> applications(String value) {
        Function<String, Application> parser = word(Application.OF_PROFILES);
        Set<Application> all = EnumSet.noneOf(Application.class);
        for (String word : value.split(" ", -1)) {
            all.add(parser.apply(word));
        }
        return all;
    }

    /** A constant as a profile writes it: lower case, dashes. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> Function<String, E> word(Class<E> type) {
        return word(List.copyOf(EnumSet.allOf(type)));
    }

    private static <E extends Enum<E>> Function<String, E> word(List<E> all) {
        return value -> all.stream()
                .filter(it -> word(it).equals(value))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        oneOf(all.stream().map(ProfileValues::word).toList())));
    }

    private static String oneOf(List<String> words) {
        return words.stream().collect(Collectors.joining(", ", "is one of ", ""));
    }

    private static String require(String value, boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
        return value;
    }
}
