package kazasu.pki.status;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.cert.CRLException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.time.Instant;
import java.util.Date;
import kazasu.pki.CertificationAuthority;
import kazasu.pki.Municipality;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.x509.CRLNumber;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.IssuingDistributionPoint;
import org.bouncycastle.asn1.x509.Time;
import org.bouncycastle.operator.ContentSigner;

/**
 * 失効情報ファイル: the revocation list of one municipality under one generation of an authority (rules.md §2.5), X.509 v2. Its
 * critical issuingDistributionPoint is the distribution point of the certificates that it speaks about.
 */
public final class Crl {
    private static final ASN1Integer VERSION_2 = new ASN1Integer(1);

    private final byte[] encoded;

    private Crl(byte[] encoded) {
        this.encoded = encoded;
    }

    /**
     * Signs a list.
     *
     * @param authority the generation that issued the certificates
     * @param partition of the holders when the certificates were issued
     * @param number cRLNumber, positive, greater than that of the list before; at most 20 bytes
     * @param thisUpdate time of publication; whole seconds count
     * @param nextUpdate when the next one is due at the latest
     * @param entries what is revoked or held at thisUpdate, each serial number once; read once
     * @throws IllegalArgumentException if the next update isn't after this one, or a serial number isn't positive
     */
    public static Crl sign(
            CertificationAuthority authority,
            Municipality partition,
            BigInteger number,
            Instant thisUpdate,
            Instant nextUpdate,
            Iterable<RevocationEntry> entries) {
        if (!nextUpdate.isAfter(thisUpdate)) {
            throw new IllegalArgumentException(
                    "the next update, " + nextUpdate + ", is not after this one, " + thisUpdate);
        }
        EncodedEntries encoded = new EncodedEntries();
        entries.forEach(encoded::add);
        ContentSigner signer = authority.signer();
        DerBytes contents = new DerBytes(1 << 16)
                .add(VERSION_2)
                .add(signer.getAlgorithmIdentifier())
                .add(authority.name())
                .add(new Time(Date.from(thisUpdate)))
                .add(new Time(Date.from(nextUpdate)));
        if (!encoded.isEmpty()) {
            contents.add(encoded.sequence());
        }
        contents.add(new DERTaggedObject(true, 0, extensions(authority, partition, number)));
        return new Crl(signed(contents.sequence(), signer));
    }

    /** DER, as it is published. */
    public byte[] encoded() {
        return encoded.clone();
    }

    /** The same for Java's own classes, which make several objects of each entry. */
    public X509CRL x509() {
        try {
            return (X509CRL) CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(encoded));
        } catch (CertificateException | CRLException e) {
            throw new IllegalStateException("a list that can't be read", e);
        }
    }

    private static Extensions extensions(CertificationAuthority authority, Municipality partition, BigInteger number) {
        GeneralNames names =
                new GeneralNames(new GeneralName(GeneralName.directoryName, authority.partition(partition)));
        IssuingDistributionPoint point = new IssuingDistributionPoint(new DistributionPointName(names), false, false);
        try {
            return new Extensions(new Extension[] {
                Extension.create(Extension.authorityKeyIdentifier, false, authority.authorityKeyIdentifier()),
                Extension.create(Extension.cRLNumber, false, new CRLNumber(number)),
                Extension.create(Extension.issuingDistributionPoint, true, point)
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] signed(byte[] contents, ContentSigner signer) {
        try (OutputStream toSign = signer.getOutputStream()) {
            toSign.write(contents);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new DerBytes(contents.length + 512)
                .add(contents)
                .add(signer.getAlgorithmIdentifier())
                .add(new DERBitString(signer.getSignature()))
                .sequence();
    }
}
