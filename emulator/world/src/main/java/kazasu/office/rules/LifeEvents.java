package kazasu.office.rules;

import static kazasu.model.Certainty.C;
import static kazasu.model.Certainty.L;
import static kazasu.model.Certainty.OURS;
import static kazasu.model.Certainty.U;
import static kazasu.pki.status.RevocationReason.AFFILIATION_CHANGED;
import static kazasu.pki.status.RevocationReason.CERTIFICATE_HOLD;
import static kazasu.pki.status.RevocationReason.CESSATION_OF_OPERATION;

import java.time.Instant;
import java.time.ZonedDateTime;
import kazasu.model.Certainty;
import kazasu.office.LifeEvent;
import kazasu.office.OfficeSwitches;
import kazasu.office.OfficeSwitches.AddressRenumbering;
import kazasu.office.OfficeSwitches.FoundCard;
import kazasu.office.OfficeSwitches.MoverSignature;
import kazasu.office.OfficeSwitches.Recording;
import kazasu.pki.Validity;
import kazasu.pki.status.RevocationReason;

/**
 * What the events of a life do to certificates and card (rules.md §2.3, §2.4). A change of name, sex, date of birth or address
 * ends the signature certificate alone (公的個人認証法 art. 12(1)(i)); the end of the residence record, or of the card, ends
 * both. The codes of §2.4 are certain in their meaning, likely in what sets them off.
 */
public final class LifeEvents {
    private LifeEvents() {}

    /**
     * What an event does, on the day that it takes place or is recorded. On a departure abroad that is the day of departure,
     * not of the notice.
     *
     * @param event what happens
     * @param switches what the sources leave open
     */
    public static Effect effect(LifeEvent event, OfficeSwitches switches) {
        return switch (event) {
            case BIRTH, MINOR_CORRECTION -> nothing("R §2.3");
            case STAY_EXTENDED -> nothing("R §1.6");
            case MOVE_OUT_NOTICE -> moveOutNotice(switches.moverSignature());
            case MOVE_WITHIN, MOVE_IN, NAME_CHANGE, SEX_CORRECTION, BIRTH_DATE_CORRECTION ->
                attributesChanged("R §2.3", C);
            case DEPARTURE_WITH_CONTINUED_USE -> attributesChanged("R §2.2", C);
            case RETURN_FROM_ABROAD -> attributesChanged("R §2.3", L);
            case ADDRESS_RENUMBERED -> renumbered(switches.addressRenumbering());
            case DEATH, DEPARTURE, RECORD_DELETED -> bothEnd(switches.recordDeletedReason(), CardEffect.ENDED, C);
            case STAY_ENDED -> bothEnd(switches.recordDeletedReason(), CardEffect.ENDED, OURS);
            case CARD_RETURNED, CARD_LAPSED -> bothEnd(switches.cardEndedReason(), CardEffect.ENDED, C);
            case CARD_VALIDITY_CHANGED -> bothEnd(switches.cardEndedReason(), CardEffect.VALIDITY_CHANGED, L);
            case CARD_LOST -> lost(switches.foundCard());
            case CARD_FOUND -> found(switches.foundCard());
        };
    }

    private static Effect nothing(String section) {
        return new Effect(null, null, CardEffect.NONE, new Source(section, C), C);
    }

    private static Effect attributesChanged(String section, Certainty certainty) {
        return new Effect(AFFILIATION_CHANGED, null, CardEffect.FACE_UPDATED, new Source(section, certainty), L);
    }

    /** Whatever the switch says: a signature certificate with the old address dies with the move itself at the latest. */
    private static Effect moveOutNotice(MoverSignature when) {
        RevocationReason signature = when == MoverSignature.MOVE_OUT_NOTICE ? AFFILIATION_CHANGED : null;
        return new Effect(signature, null, CardEffect.NONE, new Source("R §2.3", U), L);
    }

    private static Effect renumbered(AddressRenumbering renumbering) {
        RevocationReason signature = renumbering == AddressRenumbering.REVOKES ? AFFILIATION_CHANGED : null;
        return new Effect(signature, null, CardEffect.FACE_UPDATED, new Source("R §2.3", U), L);
    }

    private static Effect bothEnd(RevocationReason reason, CardEffect card, Certainty certainty) {
        return new Effect(reason, reason, card, new Source("R §2.3", certainty), U);
    }

    /** By the city's reading the stop touches the signature certificate alone: a hold that ends would contradict §2.4, C. */
    private static Effect lost(FoundCard policy) {
        boolean both = policy == FoundCard.REVOKE_BOTH;
        return new Effect(
                CERTIFICATE_HOLD,
                both ? CERTIFICATE_HOLD : null,
                CardEffect.SUSPENDED,
                new Source("R §2.3", both ? C : U),
                L);
    }

    private static Effect found(FoundCard policy) {
        boolean both = policy == FoundCard.REVOKE_BOTH;
        return new Effect(
                CESSATION_OF_OPERATION,
                both ? CESSATION_OF_OPERATION : null,
                CardEffect.RESUMED,
                new Source("R §2.4", both ? C : U),
                OURS);
    }

    /**
     * When the agency records what the register tells it; the certificate loses its effect then, not when the person moves or
     * dies, and not when a CRL appears (公的個人認証法 art. 15, rules.md §2.3, L). How fast is a switch (U).
     *
     * @param entered when the register's record changed
     * @param switches {@code office.recording}
     */
    public static Instant recordedAt(Instant entered, OfficeSwitches switches) {
        if (switches.recording() == Recording.AT_ONCE) {
            return entered;
        }
        ZonedDateTime inJapan = entered.atZone(Validity.JAPAN);
        return inJapan.toLocalDate().plusDays(1).atStartOfDay(Validity.JAPAN).toInstant();
    }
}
