package kazasu.features.steps.relying;

import java.security.cert.X509Certificate;
import java.util.Optional;
import kazasu.client.Disclosure;
import kazasu.client.Format;
import kazasu.pki.CertificateKind;
import kazasu.pki.PersonOnCertificate;

/** What a signature tells about the holder. */
public enum Told {
    /** Name, address, date of birth and sex. */
    ATTRIBUTES("氏名"),
    /** A certificate without attributes. */
    SERIAL_NUMBER("発行の番号"),
    /** No certificate. */
    NOTHING("署名値だけでは何も伝わりません");

    private final String sentence;

    Told(String sentence) {
        this.sentence = sentence;
    }

    /** By a certificate that was found in what was signed. */
    static Told by(Optional<X509Certificate> certificate) {
        return certificate
                .map(it -> PersonOnCertificate.of(it).isPresent() ? ATTRIBUTES : SERIAL_NUMBER)
                .orElse(NOTHING);
    }

    /** Whether the client says so before it asks for the PIN. */
    boolean isSaid(Format format, CertificateKind key) {
        return Disclosure.of(format, key).ja().contains(sentence);
    }
}
