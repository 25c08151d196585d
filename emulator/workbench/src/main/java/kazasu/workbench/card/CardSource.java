package kazasu.workbench.card;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.Optional;
import kazasu.apdu.CardSlot;
import kazasu.client.DocumentSigner;
import kazasu.client.PinEntry;
import kazasu.model.Latency;
import kazasu.pki.CertificateKind;
import org.jspecify.annotations.Nullable;

/** Where the program's cards come from. {@link Cards} is the real one; tests bring their own. */
public interface CardSource {
    /**
     * Opens a card for use.
     *
     * @param card a profile's name or file (a fresh personalised card in memory), a card image (durable), or {@code null} for the
     *     specimen card of the home directory, which is made at first use
     * @param latency how long it takes, in place of what its profile says
     * @throws kazasu.command.Failure if there is neither such a profile nor such a file, or the file is damaged
     */
    HeldCard open(@Nullable String card, Optional<Latency> latency);

    /** The same, as fast or slow as its profile says. */
    default HeldCard open(@Nullable String card) {
        return open(card, Optional.empty());
    }

    /**
     * Looks at a card without using it: no try is spent and nothing is written.
     *
     * @param card as for {@link #open}
     */
    CardSheet look(@Nullable String card);

    /**
     * Makes a personalised card with the specimen's PINs and writes its image.
     *
     * @param profile the profile's name or file
     * @param out the file, replaced if there is one
     */
    void create(String profile, Path out);

    /**
     * Writes an image again, in today's format, after checking it.
     *
     * @param from a card image
     * @param to the file, replaced if there is one
     */
    void copy(Path from, Path to);

    /** The specimen card's image in the home directory; it need not exist yet. */
    Path specimen();

    /**
     * A key of a card, ready to sign; the card is touched when it is first used.
     *
     * @param slot the card
     * @param kind which key
     * @param pin asked once, when the card has said how many tries are left
     * @param mayUseLastTry whether the last of them may be spent
     */
    DocumentSigner signer(CardSlot slot, CertificateKind kind, PinEntry pin, boolean mayUseLastTry);

    /** The certificate of the authority that issued the card's certificate of a kind. */
    X509Certificate authority(CardSlot slot, CertificateKind kind);

    /**
     * Puts a card into the reader that listens somewhere, now or later, until closed.
     *
     * @param slot the card; stays the caller's
     * @param host where the reader's driver listens
     * @param port its port
     */
    ReaderLink plug(CardSlot slot, String host, int port);
}
