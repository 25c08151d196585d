package kazasu.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kazasu.pki.CertificateKind;
import kazasu.pki.CertificateSwitches;
import kazasu.pki.Holder;
import kazasu.pki.status.RevocationEntry;
import kazasu.pki.status.RevocationReason;
import org.junit.jupiter.api.Test;

class VerifierTest {
    private static final byte[] CONTENT = "かざす\n".getBytes(StandardCharsets.UTF_8);
    private final CmsMaker maker = new CmsMaker(CONTENT);

    private Verification verify(Verifier verifier, Instant at) {
        return verifier.verify(
                VerificationRequest.application(new Document.Detached(Content.of(CONTENT), maker.make()), at)
                        .by(Holder.SPECIMEN.attributes()));
    }

    private Verification verify() {
        return verify(World.verifier(), World.NOW);
    }

    private void finds(Reason reason, Verification verification) {
        assertThat(verification.reason()).as("%s", verification.checks()).contains(reason);
    }

    @Test
    void aGoodSignatureIsValidInEveryStep() {
        Verification verification = verify();
        assertThat(verification.checks().toString()).isNotEmpty();
        assertThat(verification.verdict()).as("%s", verification.checks()).isEqualTo(Verdict.VALID);
        assertThat(verification.checks())
                .hasSize(Step.values().length)
                .allMatch(check -> check.outcome() == Check.Outcome.PASSED || check.step() == Step.CHALLENGE);
        assertThat(verification.signer()).contains(World.HOLDER);
        assertThat(verification.signingTime()).contains(World.NOW);
    }

    @Test
    void withoutAKeyIdentifierEachAuthorityOfTheNameIsTried() {
        maker.signer = World.issue(
                        World.NOW.minus(Duration.ofDays(2)),
                        new CertificateSwitches(
                                false,
                                false,
                                CertificateSwitches.DEFAULTS.notBefore(),
                                CertificateSwitches.DEFAULTS.leapDayBirthday(),
                                CertificateSwitches.DEFAULTS.authenticationPolicy()))
                .signature();
        maker.certificates = List.of(maker.signer);
        assertThat(verify().verdict()).isEqualTo(Verdict.VALID);
    }

    @Test
    void revokedOrHeld() {
        finds(Reason.REVOKED, verify(World.verifier(entry(RevocationReason.SUPERSEDED)), World.NOW));
        finds(Reason.ON_HOLD, verify(World.verifier(entry(RevocationReason.CERTIFICATE_HOLD)), World.NOW));
    }

    private static RevocationEntry entry(RevocationReason reason) {
        return new RevocationEntry(World.HOLDER.getSerialNumber(), World.NOW.minus(Duration.ofHours(20)), reason);
    }

    @Test
    void aListThatIsOverIsNoAnswer() {
        finds(Reason.REVOCATION_STALE, verify(World.verifier(), World.NOW.plus(Duration.ofDays(1))));
        finds(
                Reason.REVOCATION_NOT_ASKED,
                verify(new Verifier(World.trusted(), RevocationSource.NONE, VerifierPolicy.standard()), World.NOW));
    }

    @Test
    void theOtherKindMustNotSignAForm() {
        maker.key = World.LOGIN_KEY;
        maker.signer = World.LOGIN;
        maker.certificates = List.of(World.LOGIN);
        finds(Reason.WRONG_KIND, verify());
    }

    @Test
    void anAuthorityThatIsNotPinned() {
        TrustedAuthorities others = TrustedAuthorities.of(
                List.of(World.AUTHORITIES.all(CertificateKind.SIGNATURE).get(0).certificate()));
        finds(
                Reason.UNTRUSTED_AUTHORITY,
                verify(new Verifier(others, World.lists(), VerifierPolicy.standard()), World.NOW));
    }
}
