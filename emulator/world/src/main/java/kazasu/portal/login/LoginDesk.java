package kazasu.portal.login;

import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Optional;
import kazasu.portal.PortalSite;
import kazasu.portal.account.Session;
import kazasu.verifier.Challenge;
import kazasu.verifier.Document;
import kazasu.verifier.Purpose;
import kazasu.verifier.Verdict;
import kazasu.verifier.Verification;
import kazasu.verifier.VerificationRequest;
import kazasu.verifier.Verifier;
import kazasu.verifier.VerifierPolicy;

/** Lets holders in, or says why not. Safe for several threads. */
public final class LoginDesk {
    private final PortalSite site;
    private final Challenges challenges;
    private final Verifier verifier;

    /**
     * Of a site.
     *
     * @param site whose accounts, authorities, source of revocations and clock
     */
    public LoginDesk(PortalSite site) {
        this.site = site;
        this.challenges = new Challenges(site.clock(), site.chance());
        this.verifier = new Verifier(site.authorities(), site.revocations(), VerifierPolicy.standard(), challenges);
    }

    /**
     * Asks a holder to sign.
     *
     * @param origin scheme, host and port of the site, as the holder calls it
     */
    public Challenge ask(String origin) {
        return challenges.issue(origin);
    }

    /**
     * Judges an answer.
     *
     * @param answer of a holder
     * @param origin as for {@link #ask}
     * @return a new session
     * @throws LoginRefusedException if the verdict isn't {@code VALID}
     * @throws kazasu.office.RefusedException if the agency has nothing to say about the certificate
     */
    public Session answer(Document.LoginAnswer answer, String origin) {
        Challenge asked = challenges.expected(answer.challenge(), origin);
        return enter(VerificationRequest.login(answer, asked, site.clock().instant()), Session.Means.CHALLENGE);
    }

    /**
     * Judges a certificate whose holder proved in the TLS handshake to have the key. The handshake may be an old one that is resumed: so this is asked at
     * each request.
     *
     * @param certificate that was shown
     * @throws LoginRefusedException if the verdict isn't {@code VALID}
     */
    public Session handshake(X509Certificate certificate) {
        Instant now = site.clock().instant();
        return enter(
                new VerificationRequest(
                        new Document.Shown(encoded(certificate), true),
                        Purpose.LOGIN,
                        now,
                        Optional.empty(),
                        Optional.empty()),
                Session.Means.TLS);
    }

    private Session enter(VerificationRequest request, Session.Means means) {
        Verification verification = verifier.verify(request);
        if (verification.verdict() != Verdict.VALID) {
            throw new LoginRefusedException(verification);
        }
        return site.accounts().login(verification.signer().orElseThrow(), means);
    }

    private static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
