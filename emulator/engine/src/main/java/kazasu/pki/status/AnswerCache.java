package kazasu.pki.status;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Answers that can be given again, by the bytes of the request, until the next publication. When it is full, the one that was
 * not asked for the longest goes.
 */
final class AnswerCache {
    private final Map<ByteBuffer, OcspAnswer> answers;
    private Instant publication = Instant.MIN;

    AnswerCache(int capacity) {
        answers = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<ByteBuffer, OcspAnswer> eldest) {
                return size() > capacity;
            }
        };
    }

    synchronized Optional<OcspAnswer> find(Instant currentPublication, byte[] request) {
        startOver(currentPublication);
        return Optional.ofNullable(answers.get(ByteBuffer.wrap(request)));
    }

    synchronized void keep(Instant answeredFor, byte[] request, OcspAnswer answer) {
        startOver(answeredFor);
        answers.put(ByteBuffer.wrap(request.clone()), answer);
    }

    private void startOver(Instant currentPublication) {
        if (!currentPublication.equals(publication)) {
            publication = currentPublication;
            answers.clear();
        }
    }
}
