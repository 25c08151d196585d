/**
 * The verifier's corpus: signed documents and login answers, good and bad, each with the verdict that a verifier has to come to, why, and the
 * time that it is about; {@code docs/corpus.md} describes it. What is expected follows from how a document was made. No verifier is
 * asked; of {@link kazasu.verifier} only the names of the reasons are used.
 */
@NullMarked
package kazasu.corpus;

import org.jspecify.annotations.NullMarked;
