package kazasu.portal.store;

import java.util.Optional;
import kazasu.office.CertificateId;

/**
 * What the authority makes of a submission.
 *
 * @param state any but DRAFT
 * @param reason of a refusal or a wait, a word; nothing for what is accepted
 * @param signer which certificate signed, if that is known
 */
public record Decision(SubmissionState state, Optional<String> reason, Optional<CertificateId> signer) {
    public Decision {
        if (state == SubmissionState.DRAFT || reason.isEmpty() != (state == SubmissionState.ACCEPTED)) {
            throw new IllegalArgumentException(state + " for " + reason);
        }
    }
}
