package kazasu.office.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import kazasu.office.CardKind;
import kazasu.office.CardRecord;
import kazasu.office.CardState;
import kazasu.office.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every procedure with every card. */
class CardStandingTest {
    private static final Set<CardStanding> ALL = EnumSet.allOf(CardStanding.class);

    /** With which cards it can be done. */
    private static final Map<Procedure, Set<CardStanding>> POSSIBLE = new EnumMap<>(Map.ofEntries(
            Map.entry(Procedure.HAND_OVER, EnumSet.of(CardStanding.NOT_HANDED_OVER)),
            Map.entry(Procedure.ISSUE, EnumSet.of(CardStanding.IN_USE)),
            Map.entry(Procedure.RENEWAL, EnumSet.of(CardStanding.IN_USE)),
            Map.entry(Procedure.PIN_RESET, EnumSet.of(CardStanding.IN_USE)),
            Map.entry(Procedure.PIN_CHANGE, EnumSet.of(CardStanding.IN_USE)),
            Map.entry(Procedure.PIN_SORT_CHANGE, EnumSet.of(CardStanding.IN_USE)),
            Map.entry(Procedure.CARD_UPDATE, EnumSet.of(CardStanding.IN_USE)),
            Map.entry(Procedure.REVOCATION, EnumSet.complementOf(EnumSet.of(CardStanding.NOT_HANDED_OVER))),
            Map.entry(Procedure.KEY_COMPROMISE_NOTICE, EnumSet.complementOf(EnumSet.of(CardStanding.NOT_HANDED_OVER))),
            Map.entry(Procedure.CARD_STOP, EnumSet.of(CardStanding.IN_USE, CardStanding.SUSPENDED)),
            Map.entry(Procedure.CARD_STOP_END, EnumSet.of(CardStanding.SUSPENDED)),
            Map.entry(
                    Procedure.CARD_RETURN,
                    EnumSet.complementOf(EnumSet.of(CardStanding.NOT_HANDED_OVER, CardStanding.RETURNED))),
            Map.entry(Procedure.OWN_CHECK, ALL)));

    private static final Map<CardStanding, Refusal> REASONS = new EnumMap<>(Map.of(
            CardStanding.NOT_HANDED_OVER, Refusal.CARD_NOT_HANDED_OVER,
            CardStanding.IN_USE, Refusal.CARD_ALREADY_HANDED_OVER,
            CardStanding.SUSPENDED, Refusal.CARD_SUSPENDED,
            CardStanding.EXPIRED, Refusal.CARD_EXPIRED,
            CardStanding.LAPSED, Refusal.CARD_LAPSED,
            CardStanding.RETURNED, Refusal.CARD_RETURNED));

    /** What has ended a card comes before its last day, and that before where it is. */
    @ParameterizedTest
    @CsvSource({
        "MADE, 2026-01-31, NOT_HANDED_OVER",
        "ORDERED, 2026-01-31, NOT_HANDED_OVER",
        "HANDED_OVER, 2026-01-31, IN_USE",
        "HANDED_OVER, 2026-02-01, EXPIRED",
        "SUSPENDED, 2026-01-31, SUSPENDED",
        "SUSPENDED, 2026-02-01, EXPIRED",
        "LAPSED, 2026-02-01, LAPSED",
        "RETURNED, 2026-02-01, RETURNED",
    })
    void aCardOfTheLedger(CardState state, LocalDate today, CardStanding expected) {
        LocalDate lastDay = LocalDate.of(2026, 1, 31);
        CardRecord card = new CardRecord(
                "0".repeat(16), CardKind.MY_NUMBER, "0".repeat(11), lastDay.minusYears(10), lastDay, state, false);
        assertThat(CardStanding.of(card, today)).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void aProcedure(Procedure procedure) {
        for (CardStanding card : ALL) {
            assertThat(card.refusal(procedure).orElse(null))
                    .as("%s with a card %s", procedure, card)
                    .isEqualTo(reason(procedure, card));
        }
    }

    private static @Nullable Refusal reason(Procedure procedure, CardStanding card) {
        if (POSSIBLE.getOrDefault(procedure, Set.of()).contains(card)) {
            return null;
        }
        return procedure == Procedure.CARD_STOP_END && card == CardStanding.IN_USE
                ? Refusal.CARD_NOT_SUSPENDED
                : REASONS.get(card);
    }
}
