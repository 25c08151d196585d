package kazasu.office.rules;

import java.time.LocalDate;
import kazasu.office.Refusal;
import kazasu.office.RefusedException;
import kazasu.office.ResidenceStatus;

/**
 * What a My Number Card's validity depends on.
 *
 * @param born the holder's day of birth
 * @param received the day J-LIS received the application: the age on it counts
 * @param issued the day J-LIS made the card, which is the day of issue of its first certificates too (rules.md §1.2, C)
 * @param residence by what right the holder lived in Japan when it was made
 */
public record CardTerms(LocalDate born, LocalDate received, LocalDate issued, ResidenceStatus residence) {
    /**
     * Checks the order.
     *
     * @throws RefusedException {@link Refusal#DATE_BEFORE_BIRTH} if the application came before the birth; {@link
     *     Refusal#DATE_OUT_OF_ORDER} if the card was made before the application came; {@link Refusal#APPLICANT_STAY_ENDED} if
     *     the period of stay had ended when it was made
     */
    public CardTerms {
        if (received.isBefore(born)) {
            throw new RefusedException(Refusal.DATE_BEFORE_BIRTH, received.toString());
        }
        if (issued.isBefore(received)) {
            throw new RefusedException(Refusal.DATE_OUT_OF_ORDER, issued + " < " + received);
        }
        if (residence.endOfStay().filter(issued::isAfter).isPresent()) {
            throw new RefusedException(Refusal.APPLICANT_STAY_ENDED, issued.toString());
        }
    }
}
