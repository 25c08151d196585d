package kazasu.workbench.agent;

import java.nio.file.Path;
import java.util.function.Function;
import kazasu.apdu.CardSlot;
import kazasu.client.CardSigner;
import kazasu.client.JpkiCard;
import kazasu.model.Profile;
import kazasu.model.Profiles;
import kazasu.pki.CertificateKind;
import kazasu.workbench.card.CardSource;
import kazasu.workbench.card.HeldCard;
import org.jspecify.annotations.Nullable;

/**
 * The card that the holder holds over the reader when asked. A durable one is taken for each use and put back, so that other programs can have it meanwhile; one
 * that lives in memory is kept until the end. For one use at a time; others wait.
 */
final class AgentCard implements AutoCloseable {
    private final CardSource source;
    private final @Nullable String name;
    private @Nullable HeldCard kept;

    AgentCard(CardSource source, @Nullable String name) {
        this.source = source;
        this.name = name;
    }

    /**
     * Tries left of the signature password; costs none.
     *
     * @throws kazasu.client.JpkiCardException if the card does not say so
     * @throws kazasu.command.Failure if there is no card
     */
    int triesLeft() {
        return use(slot -> {
            slot.powerOn();
            try {
                return JpkiCard.select(slot).triesLeft(CertificateKind.SIGNATURE);
            } finally {
                slot.powerOff();
            }
        });
    }

    /**
     * Does something with the signature key; the card has no power afterwards.
     *
     * @param password is filled with zeros by the signer's end
     * @param mayUseLastTry if the holder said so
     * @param work asks the signer for its certificate and a signature
     */
    <T> T sign(char[] password, boolean mayUseLastTry, Function<? super CardSigner, ? extends T> work) {
        return use(slot -> {
            CardSigner careful = CardSigner.of(slot, CertificateKind.SIGNATURE, password);
            try (CardSigner signer = mayUseLastTry ? careful.forced() : careful) {
                return work.apply(signer);
            }
        });
    }

    private synchronized <T> T use(Function<? super CardSlot, ? extends T> work) {
        if (isFile()) {
            try (HeldCard card = source.open(name)) {
                return card.slot().exclusively(work);
            }
        }
        HeldCard card = kept == null ? source.open(name) : kept;
        kept = card;
        return card.slot().exclusively(work);
    }

    private boolean isFile() {
        return name == null || Profile.named(name).isEmpty() && !Profiles.isProfile(Path.of(name));
    }

    @Override
    public synchronized void close() {
        if (kept != null) {
            kept.close();
            kept = null;
        }
    }
}
