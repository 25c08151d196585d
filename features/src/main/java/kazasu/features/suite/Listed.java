package kazasu.features.suite;

import java.util.Set;

/**
 * A scenario that has not been run.
 *
 * @param requirement id
 * @param feature path of its file within the features
 * @param tags all, inherited ones too, with their {@code @}
 */
public record Listed(String requirement, String feature, Set<String> tags) {}
