package kazasu.features.verifier;

import java.util.List;
import java.util.Map;
import kazasu.corpus.CorpusCase;

/** A way to ask a verifier. */
interface Asking {
    /**
     * The answers by the ids of the cases; each has one.
     *
     * @throws kazasu.command.Failure if the verifier can't be started at all
     */
    Map<String, Answer> ask(List<CorpusCase> cases) throws InterruptedException;
}
