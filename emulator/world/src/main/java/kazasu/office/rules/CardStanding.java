package kazasu.office.rules;

import java.time.LocalDate;
import java.util.Optional;
import kazasu.office.CardRecord;
import kazasu.office.CardState;
import kazasu.office.Refusal;

/** How a card stands at a moment. */
public enum CardStanding {
    /** Made, and not given to its holder yet. */
    NOT_HANDED_OVER(Refusal.CARD_NOT_HANDED_OVER),
    /** 運用中. */
    IN_USE(Refusal.CARD_ALREADY_HANDED_OVER),
    /** 一時停止. */
    SUSPENDED(Refusal.CARD_SUSPENDED),
    /** Its last day has passed. */
    EXPIRED(Refusal.CARD_EXPIRED),
    /** 失効. */
    LAPSED(Refusal.CARD_LAPSED),
    /** 返納. */
    RETURNED(Refusal.CARD_RETURNED);

    private final Refusal refusal;

    CardStanding(Refusal refusal) {
        this.refusal = refusal;
    }

    /**
     * How a card stands on a day; what has ended it comes before its last day.
     *
     * @param card as the ledger has it
     * @param today in Japan
     */
    public static CardStanding of(CardRecord card, LocalDate today) {
        if (card.state() == CardState.LAPSED) {
            return LAPSED;
        }
        if (card.state() == CardState.RETURNED) {
            return RETURNED;
        }
        if (today.isAfter(card.expires())) {
            return EXPIRED;
        }
        return switch (card.state()) {
            case HANDED_OVER -> IN_USE;
            case SUSPENDED -> SUSPENDED;
            default -> NOT_HANDED_OVER;
        };
    }

    /** Why a card that has come to its end can't be used any more; nothing as long as it has not. */
    public Optional<Refusal> end() {
        return Refusals.when(this == EXPIRED || this == LAPSED || this == RETURNED, refusal);
    }

    /**
     * Why a procedure can't be done with a card that stands so. A card that has ended can't be revived (rules.md §1.6, C), only
     * given back; a suspended one is set free first (§2.4, C), but its certificates can be revoked meanwhile. What concerns
     * certificates alone is decided by {@link CertificateStanding}.
     *
     * @param procedure what is asked for
     */
    public Optional<Refusal> refusal(Procedure procedure) {
        return switch (procedure) {
            case OWN_CHECK -> Optional.empty();
            case HAND_OVER -> unless(this == NOT_HANDED_OVER);
            case CARD_STOP_END -> this == IN_USE ? Optional.of(Refusal.CARD_NOT_SUSPENDED) : unless(this == SUSPENDED);
            case CARD_STOP -> unless(this == IN_USE || this == SUSPENDED);
            case CARD_RETURN -> unless(this != NOT_HANDED_OVER && this != RETURNED);
            case REVOCATION, KEY_COMPROMISE_NOTICE -> unless(this != NOT_HANDED_OVER);
            case ISSUE, RENEWAL, PIN_RESET, PIN_CHANGE, PIN_SORT_CHANGE, CARD_UPDATE -> unless(this == IN_USE);
        };
    }

    private Optional<Refusal> unless(boolean possible) {
        return Refusals.when(!possible, refusal);
    }
}
