/**
 * How the corpus is made: people with cards under test authorities ({@link kazasu.corpus.make.World}), tools that forge what no card and no authority would make, and
 * a class for each family of cases. Everything follows from a seed and a fixed day.
 */
@NullMarked
package kazasu.corpus.make;

import org.jspecify.annotations.NullMarked;
