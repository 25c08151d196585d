package kazasu.features.naive;

import java.util.Optional;
import kazasu.corpus.CorpusCase;

/** Somebody's idea of verifying. */
interface NaiveVerifier {
    /** For the head of a column. */
    String name();

    /**
     * Whether it takes the signature for good.
     *
     * @return nothing if it can't be asked about such a document
     */
    Optional<Boolean> accepts(CorpusCase one, SignedParts parts);
}
