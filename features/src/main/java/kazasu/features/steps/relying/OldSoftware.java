package kazasu.features.steps.relying;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.List;
import kazasu.client.JpkiCard;
import kazasu.features.steps.Hand;
import kazasu.pki.CertificateKind;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.DigestInfo;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** Software of before 2014, which signs with SHA-1: the card signs what it is given. */
final class OldSoftware {
    private static final AlgorithmIdentifier SHA1 =
            new AlgorithmIdentifier(OIWObjectIdentifiers.idSHA1, DERNull.INSTANCE);

    private OldSoftware() {}

    /** Detached CMS over a document. */
    static byte[] sign(Hand slot, String password, byte[] document) {
        slot.powerOn();
        JpkiCard card = JpkiCard.select(slot);
        card.verify(CertificateKind.SIGNATURE, password.getBytes(StandardCharsets.US_ASCII));
        X509Certificate certificate = card.certificate(CertificateKind.SIGNATURE);
        try {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(
                    new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                            .build(new OnCard(card, new ByteArrayOutputStream()), certificate));
            generator.addCertificates(new JcaCertStore(List.of(certificate)));
            return generator
                    .generate(new CMSProcessableByteArray(document), false)
                    .getEncoded("DER");
        } catch (CMSException | OperatorCreationException | CertificateEncodingException e) {
            throw new IllegalStateException("no CMS", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            slot.powerOff();
        }
    }

    private record OnCard(JpkiCard card, ByteArrayOutputStream toBeSigned) implements ContentSigner {
        @Override
        public AlgorithmIdentifier getAlgorithmIdentifier() {
            return new AlgorithmIdentifier(PKCSObjectIdentifiers.sha1WithRSAEncryption, DERNull.INSTANCE);
        }

        @Override
        public OutputStream getOutputStream() {
            return toBeSigned;
        }

        @Override
        public byte[] getSignature() {
            try {
                byte[] hash = MessageDigest.getInstance("SHA-1").digest(toBeSigned.toByteArray());
                return card.sign(CertificateKind.SIGNATURE, new DigestInfo(SHA1, hash).getEncoded());
            } catch (NoSuchAlgorithmException | IOException e) {
                throw new IllegalStateException("no DigestInfo", e);
            }
        }
    }
}
