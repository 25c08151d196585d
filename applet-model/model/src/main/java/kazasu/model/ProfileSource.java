package kazasu.model;

import java.util.Optional;
import java.util.function.Function;

/**
 * The text of a profile and where it is from.
 *
 * @param name file, or name of a bundled profile: what an error names
 * @param text the whole of it
 * @param bases finds what {@code based-on} names
 */
record ProfileSource(String name, String text, Function<String, Optional<ProfileSource>> bases) {}
