package kazasu.perf.load;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.util.Store;

/** What was signed, judged afterwards with Bouncy Castle and the JDK alone: digest, signature, and that an authority issued the certificate. */
final class SignedDocuments {
    private final Set<X509Certificate> authorities;
    private final Queue<Signed> all = new ConcurrentLinkedQueue<>();

    SignedDocuments(Set<X509Certificate> authorities) {
        this.authorities = Set.copyOf(authorities);
    }

    private record Signed(String document, byte[] cms) {}

    void add(String document, byte[] cms) {
        all.add(new Signed(document, cms));
    }

    long countWrong() {
        return all.parallelStream().filter(one -> !isRight(one)).count();
    }

    private boolean isRight(Signed one) {
        try {
            CMSSignedData data = new CMSSignedData(
                    new CMSProcessableByteArray(one.document.getBytes(StandardCharsets.UTF_8)), one.cms);
            Collection<SignerInformation> signers = data.getSignerInfos().getSigners();
            return signers.size() == 1 && isRight(signers.iterator().next(), data.getCertificates());
        } catch (CMSException | GeneralSecurityException | OperatorCreationException e) {
            return false;
        }
    }

    private boolean isRight(SignerInformation signer, Store<X509CertificateHolder> certificates)
            throws CMSException, GeneralSecurityException, OperatorCreationException {
        Collection<X509CertificateHolder> found = certificates.getMatches(signer.getSID());
        if (found.size() != 1) {
            return false;
        }
        X509Certificate certificate = new JcaX509CertificateConverter()
                .getCertificate(found.iterator().next());
        return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate))
                && authorities.stream().anyMatch(authority -> hasIssued(authority, certificate));
    }

    private static boolean hasIssued(X509Certificate authority, X509Certificate certificate) {
        try {
            certificate.verify(authority.getPublicKey());
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
