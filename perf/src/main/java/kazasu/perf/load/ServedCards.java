package kazasu.perf.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kazasu.model.Profile;
import kazasu.workbench.card.CardSource;
import kazasu.workbench.card.HeldCard;
import kazasu.workbench.http.HttpEndpoint;

/** Fresh cards behind HTTP on a free loopback port of this JVM. */
final class ServedCards implements AutoCloseable {
    private final List<HeldCard> cards = new ArrayList<>();
    private final HttpEndpoint endpoint;

    private ServedCards(CardSource source, int count) {
        for (int i = 1; i <= count; i++) {
            cards.add(source.open(Profile.PLASTIC.name()).named("card-" + i));
        }
        endpoint = HttpEndpoint.open("127.0.0.1", 0, Optional.empty(), cards);
    }

    static ServedCards open(CardSource source, int count) {
        return new ServedCards(source, count);
    }

    String url() {
        return "http://127.0.0.1:" + endpoint.port();
    }

    /** The same for all: fresh cards have the public test PINs. */
    String password() {
        return String.valueOf(cards.get(0)
                .signaturePassword()
                .orElseThrow(() -> new IllegalStateException("a fresh card without a public password")));
    }

    @Override
    public void close() {
        endpoint.close();
        cards.forEach(HeldCard::close);
    }
}
