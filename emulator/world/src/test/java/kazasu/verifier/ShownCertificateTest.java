package kazasu.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Optional;
import kazasu.pki.status.RevocationEntry;
import kazasu.pki.status.RevocationReason;
import org.junit.jupiter.api.Test;

class ShownCertificateTest {
    private static Verification verify(Verifier verifier, byte[] certificate, boolean proved) {
        return verifier.verify(new VerificationRequest(
                new Document.Shown(certificate, proved), Purpose.LOGIN, World.NOW, Optional.empty(), Optional.empty()));
    }

    private static byte[] der(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException e) {
            throw new AssertionError(e);
        }
    }

    private static Verifier verifier(RevocationEntry... entries) {
        return new Verifier(World.trusted(), World.lists(entries), VerifierPolicy.standard());
    }

    @Test
    void isValidWithoutAProofAndSaysThatThereWasNone() {
        Verification verification = verify(verifier(), der(World.LOGIN), false);
        assertThat(verification.verdict()).as("%s", verification.checks()).isEqualTo(Verdict.VALID);
        assertThat(verification.checks())
                .filteredOn(check -> check.outcome() == Check.Outcome.NOT_DONE)
                .extracting(Check::step)
                .containsExactly(Step.CONTENT, Step.SIGNATURE, Step.CHALLENGE, Step.ATTRIBUTES);
        assertThat(verification.signer()).contains(World.LOGIN);
    }

    @Test
    void saysWhereTheProofWas() {
        Verification verification = verify(verifier(), der(World.LOGIN), true);
        assertThat(verification.verdict()).isEqualTo(Verdict.VALID);
        assertThat(verification.checks()).anySatisfy(check -> {
            assertThat(check.step()).isEqualTo(Step.SIGNATURE);
            assertThat(check.outcome()).isEqualTo(Check.Outcome.PASSED);
        });
    }

    @Test
    void isAskedAboutLikeAnyOther() {
        RevocationEntry revoked = new RevocationEntry(
                World.LOGIN.getSerialNumber(),
                World.NOW.minus(Duration.ofDays(1)),
                RevocationReason.CESSATION_OF_OPERATION);
        assertThat(verify(verifier(revoked), der(World.LOGIN), false).reason()).contains(Reason.REVOKED);
        Verifier blind = new Verifier(
                World.trusted(),
                (certificate, authority, at) -> new RevocationStatus.Unavailable(Reason.REVOCATION_UNREACHABLE, "test"),
                VerifierPolicy.standard());
        assertThat(verify(blind, der(World.LOGIN), false).verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void isOfTheRightKindOrRefused() {
        assertThat(verify(verifier(), der(World.HOLDER), false).verdict()).isEqualTo(Verdict.INVALID);
        assertThat(verify(verifier(), new byte[] {1, 2, 3}, true).reason()).contains(Reason.BAD_CERTIFICATE);
    }
}
