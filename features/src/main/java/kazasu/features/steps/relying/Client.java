package kazasu.features.steps.relying;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kazasu.client.CardSigner;
import kazasu.client.DocumentException;
import kazasu.client.Format;
import kazasu.client.JpkiCardException;
import kazasu.client.Original;
import kazasu.client.PdfPlace;
import kazasu.features.steps.Hand;
import kazasu.features.steps.Session;
import kazasu.features.steps.office.Office;
import kazasu.features.targets.Credential;
import kazasu.office.rules.FormPin;
import kazasu.pki.CertificateKind;
import org.jspecify.annotations.Nullable;

/** The holder's software in a scenario: it signs with a card in hand, and keeps what came of it. A failure has to be looked at. */
public final class Client {
    private final Office office;
    private final Session session;
    private final List<Integer> told = new ArrayList<>();
    private Duration ahead = Duration.ZERO;
    private Optional<String> typed = Optional.empty();
    private Optional<PdfPlace> place = Optional.empty();
    private boolean lastTry;
    private @Nullable CardSigner signer;
    private @Nullable CommandLog log;
    private @Nullable SignedPaper paper;
    private @Nullable RuntimeException failure;

    /**
     * Made once a scenario.
     *
     * @param office of the scenario, open or not
     * @param session holds the cards
     */
    public Client(Office office, Session session) {
        this.office = office;
        this.session = session;
    }

    /** By how much its clock is fast, or slow if negative. */
    void clockAhead(Duration by) {
        ahead = by;
    }

    /** What the holder types the next time in place of the PIN. */
    void types(String value) {
        typed = Optional.of(value);
    }

    /** The last try may be used, too. */
    void mayUseLastTry() {
        lastTry = true;
    }

    /** A PDF's signature is to be seen. */
    void visible() {
        place = Optional.of(PdfPlace.DEFAULT);
    }

    /** The PIN on a card. */
    String pin(Hand card, CertificateKind kind) {
        if (!office.isOpen()) {
            return new String(card.facts().pin(Credential.valueOf(kind.name())), StandardCharsets.US_ASCII);
        }
        return office.visitors()
                .knows(kind == CertificateKind.SIGNATURE ? FormPin.SIGNATURE : FormPin.USER_AUTHENTICATION);
    }

    /** Signs a fresh document. */
    void sign(Hand card, CertificateKind kind, Format format) {
        sign(card, kind, format, Papers.of(format));
    }

    /** Signs. */
    void sign(Hand card, CertificateKind kind, Format format, byte[] document) {
        requireSeen();
        String entry = typed.orElseGet(() -> pin(card, kind));
        typed = Optional.empty();
        CommandLog slot = new CommandLog(card);
        log = slot;
        CardSigner fresh = CardSigner.asking(slot, kind, (whose, triesLeft) -> {
            told.add(triesLeft);
            return entry.toCharArray();
        });
        signer = lastTry ? fresh.forced() : fresh;
        goOn(kind, format, document);
    }

    /** Signs with the signer of before, which remembers what the card said. */
    void again(CertificateKind kind, Format format) {
        requireSeen();
        goOn(kind, format, Papers.of(format));
    }

    private void goOn(CertificateKind kind, Format format, byte[] document) {
        CardSigner with = there(signer, "a signer");
        Clock clock = Clock.offset(office.clock(), ahead);
        try {
            byte[] signed = place.map(where -> format.at(clock, where))
                    .orElseGet(() -> format.at(clock))
                    .sign(Original.of(format.isPdf() ? "shinsei.pdf" : Papers.NAME, document), with);
            paper = new SignedPaper(format, kind, document, signed);
            with.close();
        } catch (JpkiCardException | DocumentException e) {
            failure = e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was signed last. */
    SignedPaper paper() {
        requireSeen();
        return there(paper, "a signed document");
    }

    /** Puts something else in the place of what was signed. */
    void paper(SignedPaper other) {
        paper = other;
    }

    /** What the card in question heard since its PIN was last asked for. */
    CommandLog log() {
        return there(log, "a signer");
    }

    /** How many tries were left at each time when the holder was asked for the PIN. */
    List<Integer> told() {
        return List.copyOf(told);
    }

    /**
     * Why nothing was signed; it is looked at by this.
     *
     * @throws AssertionError if something was
     */
    RuntimeException failure() {
        RuntimeException seen = failure;
        if (seen == null) {
            throw new AssertionError("expected: nothing is signed; actual: the card signed");
        }
        failure = null;
        return seen;
    }

    /**
     * That no failure was passed over.
     *
     * @throws AssertionError with its text
     */
    void requireSeen() {
        if (failure != null) {
            RuntimeException unseen = failure;
            failure = null;
            throw new AssertionError("expected: the card signs; actual: " + unseen.getMessage(), unseen);
        }
    }

    /** The card in question. */
    Hand card() {
        return session.current();
    }

    private static <T> T there(@Nullable T thing, String what) {
        if (thing == null) {
            throw new IllegalStateException("there is no " + what + " yet");
        }
        return thing;
    }
}
