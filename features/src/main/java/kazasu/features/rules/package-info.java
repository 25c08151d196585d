/**
 * Which scenarios prove which rule of docs/reference/rules.md §§1 to 6: the rules are read from that page, the tags {@code @R…} from the
 * features, and docs/rules-coverage.md is made of both.
 */
@NullMarked
package kazasu.features.rules;

import org.jspecify.annotations.NullMarked;
