package kazasu.verifier;

import java.time.Instant;
import java.util.Optional;
import kazasu.pki.BasicAttributes;

/**
 * What is asked of a verifier.
 *
 * @param document what was handed in
 * @param purpose what it is to be good for
 * @param at the time that the verdict is about: validity and revocation are those of then
 * @param applicant who the application says the holder is; nothing: not compared
 * @param challenge what the site had asked, for a login; nothing: any challenge of any site
 */
public record VerificationRequest(
        Document document,
        Purpose purpose,
        Instant at,
        Optional<BasicAttributes> applicant,
        Optional<Challenge> challenge) {
    /** A document for an application, without a person to compare with. */
    public static VerificationRequest application(Document document, Instant at) {
        return new VerificationRequest(document, Purpose.APPLICATION, at, Optional.empty(), Optional.empty());
    }

    /** An answer to a challenge that the site issued. */
    public static VerificationRequest login(Document.LoginAnswer answer, Challenge challenge, Instant at) {
        return new VerificationRequest(answer, Purpose.LOGIN, at, Optional.empty(), Optional.of(challenge));
    }

    /** The same, to be compared with a person. */
    public VerificationRequest by(BasicAttributes person) {
        return new VerificationRequest(document, purpose, at, Optional.of(person), challenge);
    }
}
