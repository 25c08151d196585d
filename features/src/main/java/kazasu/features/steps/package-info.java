/**
 * The words of the features, in Japanese and English, and the one object a scenario that holds its cards
 * ({@link kazasu.features.steps.Session}).
 */
@NullMarked
package kazasu.features.steps;

import org.jspecify.annotations.NullMarked;
