/**
 * Naive verifiers: a library or a tool asked whether a signature is good, as many a program does and goes no further. {@code certify naive} prints what they let
 * through and what they wrongly refuse (docs/naive-verifiers.md).
 */
@NullMarked
package kazasu.features.naive;

import org.jspecify.annotations.NullMarked;
