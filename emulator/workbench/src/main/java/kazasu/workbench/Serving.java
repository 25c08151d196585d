package kazasu.workbench;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kazasu.command.Common;
import kazasu.model.Latency;
import kazasu.workbench.card.CardSource;
import kazasu.workbench.card.HeldCard;
import kazasu.workbench.card.ReaderLink;
import kazasu.workbench.http.HttpEndpoint;

/** Cards being served until the word ends. Cards are closed last, so that nobody can change one after it is saved. */
final class Serving implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final CardSource source;
    private final Common common;
    private final PrintStream out;
    private final Map<String, HeldCard> cards = new LinkedHashMap<>();
    private final Map<String, HostPort> readers = new LinkedHashMap<>();
    private final List<ReaderLink> links = new ArrayList<>();
    private final UntilStopped running = new UntilStopped();

    Serving(CardSource source, Common common, PrintStream out) {
        this.source = source;
        this.common = common;
        this.out = out;
    }

    /** Opens the cards; none named means the specimen. */
    void open(List<String> names, Optional<Latency> latency) {
        if (names.isEmpty()) {
            add(source.open(null, latency));
        }
        names.forEach(name -> add(source.open(name, latency)));
    }

    private synchronized void add(HeldCard card) {
        String id = card.id();
        for (int i = 2; cards.containsKey(id); i++) {
            id = card.id() + "-" + i;
        }
        cards.put(id, card.named(id));
        running.keep(card);
    }

    void listen(HostPort place, Optional<String> token) {
        HttpEndpoint endpoint =
                running.keep(HttpEndpoint.open(place.host(), place.port(), token, List.copyOf(cards.values())));
        out.println("http://" + new HostPort(place.host(), endpoint.port()) + "/v1/cards");
    }

    void plug(HostPort first) {
        HostPort place = first;
        for (HeldCard card : cards.values()) {
            ReaderLink link = running.keep(source.plug(card.slot(), place.host(), place.port()));
            links.add(link);
            readers.put(card.id(), place);
            place = place.plus(readers.size() == cards.size() ? 0 : 1);
        }
    }

    /** One line a card, one if a reader isn't there yet, and {@code ready}. */
    void ready() {
        cards.forEach((id, card) -> out.println(id + " " + card.profile() + reader(id)));
        if (!links.stream().allMatch(Serving::isConnected)) {
            out.println(common.say(
                    "no reader listens yet; waiting (pcscd with the vpcd driver: ./kazasu doctor)",
                    "リーダーがまだ待ち受けていません。接続を待ちます（vpcdドライバー付きpcscd: ./kazasu doctor）"));
        }
        out.println("ready");
    }

    private String reader(String id) {
        HostPort place = readers.get(id);
        return place == null ? "" : " vpcd " + place;
    }

    private static boolean isConnected(ReaderLink link) {
        try {
            return link.awaitConnected(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    void awaitStop() throws InterruptedException {
        running.await();
    }

    @Override
    public void close() {
        running.close();
    }
}
