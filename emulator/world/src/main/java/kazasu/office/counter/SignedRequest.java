package kazasu.office.counter;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.HexFormat;
import kazasu.apdu.CardRemovedException;
import kazasu.apdu.CardSlot;
import kazasu.client.JpkiCard;
import kazasu.office.Refusal;
import kazasu.office.RefusedException;
import kazasu.office.rules.FormPin;
import kazasu.pki.CertificateKind;

/**
 * What somebody asks for over the network, signed with the own signature key (RSA PKCS#1 v1.5 over SHA-256).
 *
 * @param text what is asked for
 * @param certificate of the signature key
 * @param signature over the text in UTF-8
 */
public record SignedRequest(String text, X509Certificate certificate, byte[] signature) {
    private static final byte[] SHA_256 = HexFormat.of().parseHex("3031300D060960864801650304020105000420");

    /**
     * Signs with the card at home.
     *
     * @param text what is asked for
     * @param slot with the card
     * @param pad where the signature password is typed
     * @throws RefusedException {@code PIN_…}, {@code CARD_…}
     */
    public static SignedRequest sign(String text, CardSlot slot, PinPad pad) {
        CounterCard card = CounterCard.identify(slot);
        card.verify(FormPin.SIGNATURE, pad);
        try {
            JpkiCard jpki = JpkiCard.select(slot);
            return new SignedRequest(
                    text,
                    jpki.certificate(CertificateKind.SIGNATURE),
                    jpki.sign(CertificateKind.SIGNATURE, digestInfo(text)));
        } catch (CardRemovedException e) {
            throw new RefusedException(Refusal.CARD_REMOVED, null, e);
        }
    }

    /** Whether the signature is right; whether the certificate stands is another question. */
    boolean isAuthentic() {
        try {
            Signature verifier = Signature.getInstance("SHA256withRSA");
            verifier.initVerify(certificate.getPublicKey());
            verifier.update(text.getBytes(StandardCharsets.UTF_8));
            return verifier.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static byte[] digestInfo(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            byte[] info = Arrays.copyOf(SHA_256, SHA_256.length + hash.length);
            System.arraycopy(hash, 0, info, SHA_256.length, hash.length);
            return info;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no SHA-256", e);
        }
    }
}
