package kazasu.features.suite;

import java.util.Collection;
import java.util.Locale;
import kazasu.result.Certainty;

/**
 * What a scenario's tags say.
 *
 * @param id stable identifier
 * @param certainty how sure the sources are
 */
record Requirement(String id, Certainty certainty) {
    private static final String PREFIX = "@K-";

    /**
     * Reads the tags.
     *
     * @throws IllegalArgumentException unless there is exactly one {@code @K-…} and one certainty
     */
    static Requirement of(Collection<String> tags) {
        return new Requirement(
                only(tags.stream().filter(tag -> tag.startsWith(PREFIX)).toList(), tags)
                        .substring(1),
                certainty(only(tags.stream().filter(Requirement::isCertainty).toList(), tags)));
    }

    private static boolean isCertainty(String tag) {
        return switch (tag) {
            case "@C", "@LC", "@L", "@U", "@ours" -> true;
            default -> false;
        };
    }

    private static Certainty certainty(String tag) {
        return Certainty.valueOf(tag.substring(1).toUpperCase(Locale.ROOT));
    }

    private static String only(Collection<String> candidates, Collection<String> tags) {
        if (candidates.size() != 1) {
            throw new IllegalArgumentException(
                    "a scenario needs one @K-… tag and one of @C @LC @L @U @ours, not " + tags);
        }
        return candidates.iterator().next();
    }
}
