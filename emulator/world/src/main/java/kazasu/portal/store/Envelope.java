package kazasu.portal.store;

import java.io.IOException;
import java.security.cert.CertificateEncodingException;
import java.security.spec.MGF1ParameterSpec;
import java.util.Iterator;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;
import kazasu.portal.tls.KeyedCertificate;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cms.CMSAlgorithm;
import org.bouncycastle.cms.CMSEnvelopedData;
import org.bouncycastle.cms.CMSEnvelopedDataGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.RecipientInformation;
import org.bouncycastle.cms.jcajce.JceCMSContentEncryptorBuilder;
import org.bouncycastle.cms.jcajce.JceKeyTransEnvelopedRecipient;
import org.bouncycastle.cms.jcajce.JceKeyTransRecipientInfoGenerator;
import org.bouncycastle.operator.jcajce.JcaAlgorithmParametersConverter;

/**
 * CMS EnvelopedData (RFC 5652 §6) for the authority's key: AES-256-CBC, its key by RSAES-OAEP with SHA-256. It keeps what was sent from
 * those who see the database; that nobody changed it, the digests beside it and the signature inside say.
 */
public final class Envelope {
    private static final OAEPParameterSpec OAEP =
            new OAEPParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, PSource.PSpecified.DEFAULT);

    private final KeyedCertificate recipient;

    /**
     * Envelopes for a recipient.
     *
     * @param recipient an RSA key and its certificate
     */
    public Envelope(KeyedCertificate recipient) {
        this.recipient = recipient;
    }

    /**
     * Encrypts.
     *
     * @param content anything
     * @return DER of a ContentInfo
     */
    public byte[] seal(byte[] content) {
        try {
            AlgorithmIdentifier transport = new JcaAlgorithmParametersConverter()
                    .getAlgorithmIdentifier(PKCSObjectIdentifiers.id_RSAES_OAEP, OAEP);
            CMSEnvelopedDataGenerator generator = new CMSEnvelopedDataGenerator();
            generator.addRecipientInfoGenerator(
                    new JceKeyTransRecipientInfoGenerator(recipient.certificate(), transport));
            return generator
                    .generate(
                            new CMSProcessableByteArray(content),
                            new JceCMSContentEncryptorBuilder(CMSAlgorithm.AES256_CBC).build())
                    .toASN1Structure()
                    .getEncoded(ASN1Encoding.DER);
        } catch (CMSException
                | IOException
                | CertificateEncodingException
                | java.security.InvalidAlgorithmParameterException e) {
            throw new IllegalStateException("it can't be encrypted", e);
        }
    }

    /**
     * Decrypts.
     *
     * @param sealed as {@link #seal} makes it
     * @throws DamagedEnvelopeException if it is for another key, or damaged
     */
    public byte[] open(byte[] sealed) {
        try {
            Iterator<RecipientInformation> recipients =
                    new CMSEnvelopedData(sealed).getRecipientInfos().iterator();
            return recipients.next().getContent(new JceKeyTransEnvelopedRecipient(recipient.key()));
        } catch (CMSException | RuntimeException e) {
            throw new DamagedEnvelopeException(e);
        }
    }
}
