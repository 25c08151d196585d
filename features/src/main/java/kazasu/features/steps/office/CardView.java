package kazasu.features.steps.office;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.Optional;
import kazasu.apdu.ApduResponse;
import kazasu.client.JpkiCard;
import kazasu.features.steps.Expect;
import kazasu.features.steps.Hand;
import kazasu.office.rules.FormPin;
import kazasu.pki.CertificateKind;

/** A card as its holder's software sees it after a procedure: by APDUs alone, after a power cycle, with the PINs that the holder knows. */
final class CardView {
    private static final byte[] DIGEST_INFO = HexFormat.of().parseHex("3031300d060960864801650304020105000420");
    private static final byte[] TEXT = "検証".getBytes(StandardCharsets.UTF_8);

    private final Hand hand;
    private final Visitors visitors;
    private final boolean guarded;

    CardView(Hand hand, Visitors visitors) {
        this(hand, visitors, false);
    }

    private CardView(Hand hand, Visitors visitors, boolean guarded) {
        this.hand = hand;
        this.visitors = visitors;
        this.guarded = guarded;
    }

    /** A phone, where the user authentication certificate too is behind its PIN (rules.md §2.1). */
    static CardView ofPhone(Hand hand, Visitors visitors) {
        return new CardView(hand, visitors, true);
    }

    private JpkiCard selected() {
        hand.powerOff();
        hand.powerOn();
        return JpkiCard.select(hand);
    }

    /** Whether the card announces a certificate (EF 0008). */
    boolean announces(CertificateKind kind) {
        selected();
        Expect.status(0x9000, hand.send("00 A4 02 0C 02 00 08"));
        ApduResponse answer = hand.send("00 B0 00 00 03");
        Expect.status(0x9000, answer);
        return answer.data()[kind == CertificateKind.SIGNATURE ? 0 : 1] != 0;
    }

    /** The certificate, if the card announces one. */
    Optional<X509Certificate> find(CertificateKind kind) {
        return announces(kind) ? Optional.of(certificate(kind)) : Optional.empty();
    }

    X509Certificate certificate(CertificateKind kind) {
        JpkiCard card = selected();
        if (guarded || kind == CertificateKind.SIGNATURE) {
            card.verify(kind, pin(kind));
        }
        return card.certificate(kind);
    }

    /** What the card gives to everybody; only the user authentication certificate (rules.md §2.1). */
    X509Certificate withoutPin(CertificateKind kind) {
        return selected().certificate(kind);
    }

    X509Certificate authority(CertificateKind kind) {
        return selected().caCertificate(kind);
    }

    /** Whether a signature by the card's key is right by the certificate on the card. */
    boolean signs(CertificateKind kind) {
        X509Certificate certificate = certificate(kind);
        JpkiCard card = selected();
        card.verify(kind, pin(kind));
        byte[] signature = card.sign(kind, digestInfo());
        try {
            Signature verifier = Signature.getInstance("SHA256withRSA");
            verifier.initVerify(certificate.getPublicKey());
            verifier.update(TEXT);
            return verifier.verify(signature);
        } catch (GeneralSecurityException e) {
            throw new AssertionError("expected: a signature; actual: " + e.getMessage(), e);
        }
    }

    private static byte[] digestInfo() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(TEXT);
            byte[] info = java.util.Arrays.copyOf(DIGEST_INFO, DIGEST_INFO.length + digest.length);
            System.arraycopy(digest, 0, info, DIGEST_INFO.length, digest.length);
            return info;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("no SHA-256", e);
        }
    }

    private byte[] pin(CertificateKind kind) {
        FormPin pin = kind == CertificateKind.SIGNATURE ? FormPin.SIGNATURE : FormPin.USER_AUTHENTICATION;
        return visitors.knows(pin).getBytes(StandardCharsets.US_ASCII);
    }
}
