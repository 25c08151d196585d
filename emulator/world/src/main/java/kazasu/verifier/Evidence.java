package kazasu.verifier;

import java.time.Instant;
import java.util.Optional;
import kazasu.verifier.signer.SignerCertificate;

/**
 * What the rules of a format say about one signature: the steps up to {@link Step#CHALLENGE}; the rest is judged alike for all formats.
 *
 * @param format for people, see {@link Verification#format}
 * @param findings so far
 * @param signer the holder's certificate, if it could be read
 * @param signingTime what the signer claims
 */
public record Evidence(
        String format, Findings findings, Optional<SignerCertificate> signer, Optional<Instant> signingTime) {
    /** Of a document of which nothing could be made. */
    public static Evidence refused(String format, Reason reason, String detail) {
        Findings findings = new Findings();
        findings.fail(reason, detail);
        return new Evidence(format, findings, Optional.empty(), Optional.empty());
    }
}
