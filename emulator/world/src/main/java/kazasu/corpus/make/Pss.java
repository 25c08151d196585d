package kazasu.corpus.make;

import java.security.interfaces.RSAPrivateCrtKey;
import kazasu.card.Chance;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSASSAPSSparams;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.engines.RSAEngine;
import org.bouncycastle.crypto.params.RSAKeyParameters;
import org.bouncycastle.crypto.signers.PSSSigner;

/** RSASSA-PSS (RFC 8017 §8.1) with SHA-256, salted by chance. */
final class Pss {
    /** That of the hash (RFC 4056 §3). */
    private static final int SALT = 32;

    private Pss() {}

    static AlgorithmIdentifier identifier() {
        return new AlgorithmIdentifier(
                PKCSObjectIdentifiers.id_RSASSA_PSS,
                new RSASSAPSSparams(
                        Ders.SHA256,
                        new AlgorithmIdentifier(PKCSObjectIdentifiers.id_mgf1, Ders.SHA256),
                        new ASN1Integer(SALT),
                        RSASSAPSSparams.DEFAULT_TRAILER_FIELD));
    }

    static byte[] sign(RSAPrivateCrtKey key, byte[] message, Chance chance) {
        byte[] salt = new byte[SALT];
        chance.nextBytes(salt);
        PSSSigner signer = new PSSSigner(new RSAEngine(), new SHA256Digest(), salt);
        signer.init(true, new RSAKeyParameters(true, key.getModulus(), key.getPrivateExponent()));
        signer.update(message, 0, message.length);
        try {
            return signer.generateSignature();
        } catch (CryptoException e) {
            throw new IllegalStateException(e);
        }
    }
}
