package kazasu.corpus.make;

import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPrivateCrtKey;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import kazasu.card.EmbeddedCard;
import kazasu.client.CardSigner;
import kazasu.client.DocumentSigner;
import kazasu.pki.BasicAttributes;
import kazasu.pki.CertificateKind;
import kazasu.pki.CertificationAuthority;
import kazasu.pki.Holder;
import kazasu.pki.Pins;

/** A holder with a card in the hand. Keys that were imported into the card are known beside it. */
final class Person {
    private final Holder holder;
    private final EmbeddedCard card;
    private final Map<CertificateKind, X509Certificate> certificates;
    private final Map<CertificateKind, RSAPrivateCrtKey> keys;
    private final Map<CertificateKind, CertificationAuthority> authorities;

    Person(
            Holder holder,
            EmbeddedCard card,
            Map<CertificateKind, X509Certificate> certificates,
            Map<CertificateKind, RSAPrivateCrtKey> keys,
            Map<CertificateKind, CertificationAuthority> authorities) {
        this.holder = holder;
        this.card = card;
        this.certificates = Map.copyOf(certificates);
        this.keys = Map.copyOf(keys);
        this.authorities = Map.copyOf(authorities);
    }

    /** Signs with the card, as the holder's software does. */
    DocumentSigner card(CertificateKind kind) {
        byte[] pin = Pins.SPECIMEN.of(kind);
        char[] typed = new char[pin.length];
        for (int i = 0; i < pin.length; i++) {
            typed[i] = (char) pin[i];
        }
        return CardSigner.of(card, kind, typed);
    }

    DocumentSigner card() {
        return card(CertificateKind.SIGNATURE);
    }

    RSAPrivateCrtKey key(CertificateKind kind) {
        return Objects.requireNonNull(keys.get(kind), "the key was made on the card");
    }

    RSAPrivateCrtKey key() {
        return key(CertificateKind.SIGNATURE);
    }

    X509Certificate certificate(CertificateKind kind) {
        return Objects.requireNonNull(certificates.get(kind), "the card has no such certificate");
    }

    X509Certificate certificate() {
        return certificate(CertificateKind.SIGNATURE);
    }

    CertificationAuthority authority(CertificateKind kind) {
        return Objects.requireNonNull(authorities.get(kind));
    }

    CertificationAuthority authority() {
        return authority(CertificateKind.SIGNATURE);
    }

    /** Last second of the validity of the signature certificate. */
    Instant end() {
        return certificate().getNotAfter().toInstant();
    }

    BasicAttributes attributes() {
        return holder.attributes();
    }

    Holder holder() {
        return holder;
    }
}
