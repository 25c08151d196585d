package kazasu.client;

import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Locale;
import kazasu.apdu.CardSlot;
import kazasu.pki.CertificateKind;
import org.jspecify.annotations.Nullable;

/**
 * A key of a card as a signer: with the signature key for documents, with the user authentication key for the challenge of a login. The card is touched
 * when the certificate or a signature is first wanted: tries left asked for, PIN sent, certificate read. The card stays powered on with the PIN verified.
 *
 * <p>It is careful: a password's lower case becomes upper case, as in the official software (rules.md fact 8); what can't be the PIN is not sent; the
 * last try is used only if {@link #forced}; and a PIN that the card refused is never sent again.
 *
 * <p>For one thread. Certificate and signature throw {@link PinFormatException}, {@link LastTryException}, {@link PinBlockedException}, {@link WrongPinException},
 * {@link NoCertificateException}, another {@link JpkiCardException} or {@link kazasu.apdu.CardRemovedException}.
 */
public final class CardSigner implements DocumentSigner, AutoCloseable {
    private final CardSlot slot;
    private final CertificateKind kind;
    private final PinEntry entry;
    private final boolean mayUseLastTry;
    private @Nullable PinException refusal;
    private boolean closed;
    private @Nullable JpkiCard card;
    private @Nullable X509Certificate certificate;

    private CardSigner(CardSlot slot, CertificateKind kind, PinEntry entry, boolean mayUseLastTry) {
        this.slot = slot;
        this.kind = kind;
        this.entry = entry;
        this.mayUseLastTry = mayUseLastTry;
    }

    /**
     * A signer that asks for the PIN, once, when the card has said how many tries are left.
     *
     * @param slot holds the card, with power or without
     * @param kind which key
     * @param entry where the PIN comes from
     */
    public static CardSigner asking(CardSlot slot, CertificateKind kind, PinEntry entry) {
        return new CardSigner(slot, kind, entry, false);
    }

    /**
     * A signer that knows the PIN.
     *
     * @param slot holds the card, with power or without
     * @param kind which key
     * @param pin 署名用パスワード, 6 to 16 letters and digits, or 利用者証明用の暗証番号, 4 digits; copied
     * @throws PinFormatException if it can't be one
     */
    public static CardSigner of(CardSlot slot, CertificateKind kind, char[] pin) {
        Arrays.fill(bytes(kind, pin), (byte) 0);
        char[] kept = pin.clone();
        return asking(slot, kind, (whose, triesLeft) -> kept);
    }

    /** The same, but the last try may be used, too. */
    public CardSigner forced() {
        return new CardSigner(slot, kind, entry, true);
    }

    @Override
    public X509Certificate certificate() {
        X509Certificate known = certificate;
        if (known == null) {
            known = open().certificate(kind);
            certificate = known;
        }
        return known;
    }

    @Override
    public SignatureScheme scheme() {
        return SignatureScheme.of(certificate().getPublicKey());
    }

    @Override
    public byte[] sign(byte[] toBeSigned) {
        SignatureScheme scheme = scheme();
        return scheme.sign(open(), kind, scheme.digest().digest(toBeSigned));
    }

    @Override
    public byte[] signPss(byte[] toBeSigned) {
        return open().signPss(kind, SignatureScheme.RSA_SHA256.digest().digest(toBeSigned));
    }

    /** Powers the card off: whoever wants a signature next has to know the PIN. */
    @Override
    public void close() {
        closed = true;
        card = null;
        slot.powerOff();
    }

    private JpkiCard open() {
        if (closed) {
            throw new IllegalStateException("this signer was closed");
        }
        if (refusal != null) {
            throw refusal;
        }
        JpkiCard open = card;
        if (open == null) {
            slot.powerOn();
            open = JpkiCard.select(slot);
            verify(open);
            card = open;
        }
        return open;
    }

    private void verify(JpkiCard open) {
        char[] typed = entry.ask(kind, triesLeft(open));
        byte[] pin = {};
        try {
            pin = bytes(kind, typed);
            open.verify(kind, pin);
        } catch (PinException e) {
            refusal = e;
            throw e;
        } finally {
            Arrays.fill(typed, '\0');
            Arrays.fill(pin, (byte) 0);
        }
    }

    private int triesLeft(JpkiCard open) {
        int triesLeft = open.triesLeft(kind);
        if (triesLeft == 0) {
            throw new PinBlockedException(kind);
        }
        if (triesLeft == 1 && !mayUseLastTry) {
            throw new LastTryException(kind);
        }
        return triesLeft;
    }

    private static byte[] bytes(CertificateKind kind, char[] pin) {
        String typed = String.valueOf(pin);
        boolean password = kind == CertificateKind.SIGNATURE;
        // before upper case: ß would become SS, ı would become I
        if (!typed.matches(password ? "[A-Za-z0-9]{6,16}" : "[0-9]{4}")) {
            throw new PinFormatException(kind, password ? "6 to 16 letters and digits" : "4 digits");
        }
        String sent = password ? typed.toUpperCase(Locale.ROOT) : typed;
        return sent.getBytes(StandardCharsets.US_ASCII);
    }
}
