package kazasu.portal.tap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import kazasu.pki.Validity;

/**
 * 特定利用者証明検証者: that the ministers have authorised a verifier to compare faces in place of the PIN (Art. 38-2, C). How long one lasts is not in the references;
 * an end is optional (U).
 *
 * @param since first day
 * @param until last day, if there is one
 */
public record FaceAuthorisation(LocalDate since, Optional<LocalDate> until) {
    boolean covers(Instant at) {
        LocalDate day = LocalDate.ofInstant(at, Validity.JAPAN);
        return !day.isBefore(since) && until.filter(day::isAfter).isEmpty();
    }
}
