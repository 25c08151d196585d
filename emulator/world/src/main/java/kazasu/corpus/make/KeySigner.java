package kazasu.corpus.make;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import kazasu.client.DocumentSigner;
import kazasu.client.SignatureScheme;

/**
 * A key without a card, with whatever certificate: for documents that the holder's own software would never make.
 *
 * @param key signs
 * @param certificate is said to be the key's
 */
record KeySigner(PrivateKey key, X509Certificate certificate) implements DocumentSigner {
    KeySigner(PrivateKey key, byte[] certificate) {
        this(key, decoded(certificate));
    }

    static X509Certificate decoded(byte[] certificate) {
        try {
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(certificate));
        } catch (CertificateException e) {
            throw new IllegalArgumentException("a certificate that Java can't read", e);
        }
    }

    static byte[] sign(String algorithm, PrivateKey key, byte[] message) {
        try {
            Signature signature = Signature.getInstance(algorithm);
            signature.initSign(key);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no " + algorithm, e);
        }
    }

    @Override
    public SignatureScheme scheme() {
        return SignatureScheme.RSA_SHA256;
    }

    @Override
    public byte[] sign(byte[] toBeSigned) {
        return sign("SHA256withRSA", key, toBeSigned);
    }

    /** Never the key. */
    @Override
    public String toString() {
        return "KeySigner";
    }
}
