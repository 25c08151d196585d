package kazasu.features.naive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertPath;
import java.security.cert.CertPathValidator;
import java.security.cert.CertStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kazasu.corpus.CorpusCase;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;

/** Bouncy Castle's check of the CMS signature, then Java's {@link CertPathValidator}: as it comes, or cured of what makes it refuse everything. */
final class PlainPkix implements NaiveVerifier {
    private final Path corpus;
    private final boolean cured;

    /** With {@code cured}, policy qualifiers are let be and revocation is not asked for: what people do next. */
    PlainPkix(Path corpus, boolean cured) {
        this.corpus = corpus;
        this.cured = cured;
    }

    @Override
    public String name() {
        return cured ? "Java PKIX, cured" : "Java PKIX";
    }

    @Override
    public Optional<Boolean> accepts(CorpusCase one, SignedParts parts) {
        try {
            CMSSignedData data = parts.content().isPresent()
                    ? new CMSSignedData(
                            new CMSProcessableByteArray(parts.content().get()), der(parts))
                    : new CMSSignedData(der(parts));
            Collection<SignerInformation> signers = data.getSignerInfos().getSigners();
            for (SignerInformation signer : signers) {
                @SuppressWarnings("unchecked")
                Collection<X509CertificateHolder> found = data.getCertificates().getMatches(signer.getSID());
                X509Certificate certificate = new JcaX509CertificateConverter()
                        .getCertificate(found.iterator().next());
                if (!signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate))) {
                    return Optional.of(false);
                }
                validate(one, certificate);
            }
            return Optional.of(true);
        } catch (CMSException | OperatorCreationException | GeneralSecurityException | IOException e) {
            return Optional.of(false);
        } catch (RuntimeException | StackOverflowError e) {
            // a program that is built so falls over here
            return Optional.of(false);
        }
    }

    private void validate(CorpusCase one, X509Certificate certificate) throws GeneralSecurityException, IOException {
        CertificateFactory factory = CertificateFactory.getInstance("X.509");
        CertPath path = factory.generateCertPath(List.of(certificate));
        Set<TrustAnchor> anchors = new HashSet<>();
        try (InputStream pinned = Files.newInputStream(corpus.resolve(one.authorities()))) {
            for (Certificate authority : factory.generateCertificates(pinned)) {
                anchors.add(new TrustAnchor((X509Certificate) authority, null));
            }
        }
        PKIXParameters parameters = new PKIXParameters(anchors);
        parameters.setDate(Date.from(one.at()));
        if (cured) {
            parameters.setPolicyQualifiersRejected(false);
            parameters.setRevocationEnabled(false);
        } else if (one.lists().isPresent()
                && Files.isRegularFile(corpus.resolve(one.lists().get()))) {
            byte[] list = Files.readAllBytes(corpus.resolve(one.lists().get()));
            parameters.addCertStore(CertStore.getInstance(
                    "Collection",
                    new CollectionCertStoreParameters(List.of(factory.generateCRL(new ByteArrayInputStream(list))))));
        }
        CertPathValidator.getInstance("PKIX").validate(path, parameters);
    }

    private static byte[] der(SignedParts parts) {
        if (!parts.isPem()) {
            return parts.cms();
        }
        String text = new String(parts.cms(), StandardCharsets.US_ASCII);
        return Base64.getMimeDecoder().decode(text.replaceAll("-----[^-]*-----", ""));
    }
}
