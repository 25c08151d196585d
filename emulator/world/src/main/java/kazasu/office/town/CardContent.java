package kazasu.office.town;

import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.util.Map;
import java.util.Optional;
import kazasu.card.EmbeddedCard;
import kazasu.image.CardImage;
import kazasu.pki.CertificateKind;

/** What a card holds, looked at past its commands and PINs. */
final class CardContent {
    private static final byte ANNOUNCED = (byte) 0x8F;

    private final Map<String, byte[]> fields;

    CardContent(EmbeddedCard card) {
        this.fields = CardImage.of(card).fields();
    }

    /** Whether EF 0008 says that a certificate is there. */
    boolean announces(CertificateKind kind) {
        return field("ef.0008")[kind == CertificateKind.SIGNATURE ? 0 : 1] == ANNOUNCED;
    }

    /** The certificate in its file, if it is whole, announced or not. */
    Optional<X509Certificate> certificate(CertificateKind kind) {
        byte[] file = field(String.format("ef.%04X", kind.certificateFile()));
        if (file[0] != 0x30) {
            return Optional.empty();
        }
        try {
            return Optional.of((X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(file)));
        } catch (CertificateException e) {
            return Optional.empty();
        }
    }

    /** Whether the card's key is that of a certificate. */
    boolean hasKeyOf(CertificateKind kind, X509Certificate certificate) {
        BigInteger modulus = new BigInteger(1, field(String.format("key.%04X.modulus", kind.keyFile())));
        return certificate.getPublicKey() instanceof RSAPublicKey key
                && key.getModulus().equals(modulus);
    }

    private byte[] field(String name) {
        byte[] bytes = fields.get(name);
        return bytes == null || bytes.length == 0 ? new byte[3] : bytes;
    }
}
