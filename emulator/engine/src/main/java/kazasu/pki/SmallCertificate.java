package kazasu.pki;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import kazasu.card.Chance;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.edec.EdECObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x509.Time;
import org.bouncycastle.asn1.x509.V3TBSCertificateGenerator;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;

/**
 * A certificate of exactly so many bytes, for clients that count wrongly: no holder's profile, no authority of the home. Its
 * subject is padded; Ed25519 signs it, since its signatures are short and of one length.
 */
final class SmallCertificate {
    private static final AlgorithmIdentifier ED25519 = new AlgorithmIdentifier(EdECObjectIdentifiers.id_Ed25519);
    private static final X500Name ISSUER = name("T");
    private static final int SIGNATURE = 64;
    private static final int MOST_SERIALS = 4;

    private final SubjectPublicKeyInfo key;
    private final Instant notBefore;

    private SmallCertificate(SubjectPublicKeyInfo key, Instant notBefore) {
        this.key = key;
        this.notBefore = notBefore.truncatedTo(ChronoUnit.SECONDS);
    }

    /**
     * Makes one, valid for a year.
     *
     * @param size bytes
     * @param key its public key
     * @param notBefore first second of its validity
     * @param chance for the key that signs, which nobody keeps
     * @throws IllegalArgumentException if no certificate with such a key has that size
     */
    static byte[] of(int size, SubjectPublicKeyInfo key, Instant notBefore, Chance chance) {
        byte[] seed = new byte[Ed25519PrivateKeyParameters.KEY_SIZE];
        chance.nextBytes(seed);
        ASN1Encodable contents = new SmallCertificate(key, notBefore).contents(size);
        Ed25519Signer signer = new Ed25519Signer();
        signer.init(true, new Ed25519PrivateKeyParameters(seed, 0));
        byte[] signed = encoded(contents);
        signer.update(signed, 0, signed.length);
        return encoded(certificate(contents, signer.generateSignature()));
    }

    /** Where a longer subject needs a longer length too, one size is left out: a longer serial number steps over it. */
    private ASN1Encodable contents(int size) {
        for (int serial = 1; serial <= MOST_SERIALS; serial++) {
            int rest = size - size(contents(serial, 1));
            for (int padding = Math.max(1, rest - 8); padding <= rest + 1; padding++) {
                ASN1Encodable found = contents(serial, padding);
                if (size(found) == size) {
                    return found;
                }
            }
        }
        throw new IllegalArgumentException(
                "there is no certificate of " + size + " bytes with a key of " + encoded(key).length + " bytes");
    }

    private ASN1Encodable contents(int serial, int padding) {
        V3TBSCertificateGenerator contents = new V3TBSCertificateGenerator();
        contents.setSerialNumber(new ASN1Integer(BigInteger.ONE.shiftLeft(8 * (serial - 1))));
        contents.setSignature(ED25519);
        contents.setIssuer(ISSUER);
        contents.setStartDate(new Time(Date.from(notBefore)));
        contents.setEndDate(new Time(Date.from(notBefore.plus(365, ChronoUnit.DAYS))));
        contents.setSubject(name("T".repeat(padding)));
        contents.setSubjectPublicKeyInfo(key);
        return contents.generateTBSCertificate();
    }

    private static int size(ASN1Encodable contents) {
        return encoded(certificate(contents, new byte[SIGNATURE])).length;
    }

    private static ASN1Encodable certificate(ASN1Encodable contents, byte[] signature) {
        return new DERSequence(new ASN1Encodable[] {contents, ED25519, new DERBitString(signature)});
    }

    private static X500Name name(String commonName) {
        return new X500Name(new org.bouncycastle.asn1.x500.RDN[] {DirectoryNames.utf8(BCStyle.CN, commonName)});
    }

    private static byte[] encoded(ASN1Encodable object) {
        try {
            return object.toASN1Primitive().getEncoded("DER");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
