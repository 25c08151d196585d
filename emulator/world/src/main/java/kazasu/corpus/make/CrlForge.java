package kazasu.corpus.make;

import java.security.PrivateKey;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.CertificateList;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.TBSCertList;

/** A revocation list like another, but for what was changed, signed by anybody. */
final class CrlForge {
    private final TBSCertList original;
    private final Map<ASN1ObjectIdentifier, Extension> extensions = new LinkedHashMap<>();
    private AlgorithmIdentifier algorithm = Ders.SHA256_RSA;
    private String javaAlgorithm = "SHA256withRSA";
    private boolean emptied;

    private CrlForge(TBSCertList original) {
        this.original = original;
        for (ASN1ObjectIdentifier type : original.getExtensions().getExtensionOIDs()) {
            extensions.put(type, original.getExtensions().getExtension(type));
        }
    }

    static CrlForge like(byte[] list) {
        return new CrlForge(CertificateList.getInstance(list).getTBSCertList());
    }

    CrlForge extension(ASN1ObjectIdentifier type, boolean critical, ASN1Encodable value) {
        extensions.put(type, new Extension(type, critical, Ders.der(value)));
        return this;
    }

    CrlForge algorithm(AlgorithmIdentifier identifier, String java) {
        algorithm = identifier;
        javaAlgorithm = java;
        return this;
    }

    /** No entry is left. */
    CrlForge emptied() {
        emptied = true;
        return this;
    }

    byte[] signedBy(PrivateKey key) {
        ASN1Sequence contents = contents();
        return assembled(contents, KeySigner.sign(javaAlgorithm, key, Ders.der(contents)));
    }

    /** With the signature of another list. */
    byte[] signedAs(byte[] other) {
        return assembled(
                contents(), CertificateList.getInstance(other).getSignature().getBytes());
    }

    private byte[] assembled(ASN1Sequence contents, byte[] signature) {
        return Ders.der(new DERSequence(new ASN1Encodable[] {contents, algorithm, new DERBitString(signature)}));
    }

    private ASN1Sequence contents() {
        ASN1EncodableVector all = new ASN1EncodableVector();
        all.add(new ASN1Integer(1));
        all.add(algorithm);
        all.add(original.getIssuer());
        all.add(original.getThisUpdate());
        all.add(original.getNextUpdate());
        if (!emptied) {
            all.add(new DERSequence(original.getRevokedCertificates()));
        }
        all.add(new DERTaggedObject(true, 0, new Extensions(extensions.values().toArray(Extension[]::new))));
        return new DERSequence(all);
    }
}
