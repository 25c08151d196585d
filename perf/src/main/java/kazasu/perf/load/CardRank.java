package kazasu.perf.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.stream.Collectors;
import kazasu.client.CardSigner;
import kazasu.client.CmsFormat;
import kazasu.client.JpkiCard;
import kazasu.client.Original;
import kazasu.model.Profile;
import kazasu.pki.CertificateKind;
import kazasu.workbench.card.CardSource;
import kazasu.workbench.card.HeldCard;

/** Fresh cards in a rank like taxis: whoever comes takes the first free one, and waits if there is none. */
final class CardRank implements AutoCloseable {
    private final List<HeldCard> cards = new ArrayList<>();
    private final BlockingQueue<HeldCard> free;

    private CardRank(CardSource source, int count) {
        free = new ArrayBlockingQueue<>(count);
        for (int i = 0; i < count; i++) {
            cards.add(source.open(Profile.PLASTIC.name()));
        }
        free.addAll(cards);
    }

    static CardRank open(CardSource source, int count) {
        return new CardRank(source, count);
    }

    /** Those whose certificates the cards carry: they were made in this process, so their word is good. */
    Set<X509Certificate> authorities() {
        return cards.stream()
                .map(card -> {
                    card.slot().powerOn();
                    return JpkiCard.select(card.slot()).caCertificate(CertificateKind.SIGNATURE);
                })
                .collect(Collectors.toSet());
    }

    /**
     * A whole session: power, application, tries left, password, certificate, signature.
     *
     * @return detached CMS, DER
     */
    byte[] sign(String document, Clock clock) {
        HeldCard card = take();
        try (CardSigner signer = CardSigner.of(
                card.slot(), CertificateKind.SIGNATURE, card.signaturePassword().orElseThrow())) {
            return CmsFormat.detached(clock)
                    .sign(Original.of("document", document.getBytes(StandardCharsets.UTF_8)), signer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            free.add(card);
        }
    }

    private HeldCard take() {
        try {
            return free.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a card", e);
        }
    }

    @Override
    public void close() {
        cards.forEach(HeldCard::close);
    }
}
