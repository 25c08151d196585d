package kazasu.office.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.stream.Stream;
import kazasu.model.Certainty;
import kazasu.office.LifeEvent;
import kazasu.office.OfficeSwitches;
import kazasu.pki.CertificateKind;
import kazasu.pki.status.RevocationReason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** rules.md §2.3 and §2.4: the whole table, by the numbers of the codes. */
class LifeEventsTest {
    private static final OfficeSwitches DEFAULTS = OfficeSwitches.DEFAULTS;

    private static final String[] TABLE = {
        "BIRTH, , , NONE, C, C",
        "MOVE_WITHIN, 3, , FACE_UPDATED, C, L",
        "MOVE_OUT_NOTICE, , , NONE, U, L",
        "MOVE_IN, 3, , FACE_UPDATED, C, L",
        "NAME_CHANGE, 3, , FACE_UPDATED, C, L",
        "SEX_CORRECTION, 3, , FACE_UPDATED, C, L",
        "BIRTH_DATE_CORRECTION, 3, , FACE_UPDATED, C, L",
        "ADDRESS_RENUMBERED, 3, , FACE_UPDATED, U, L",
        "MINOR_CORRECTION, , , NONE, C, C",
        "DEATH, 5, 5, ENDED, C, U",
        "DEPARTURE_WITH_CONTINUED_USE, 3, , FACE_UPDATED, C, L",
        "DEPARTURE, 5, 5, ENDED, C, U",
        "RETURN_FROM_ABROAD, 3, , FACE_UPDATED, L, L",
        "STAY_EXTENDED, , , NONE, C, C",
        "STAY_ENDED, 5, 5, ENDED, OURS, U",
        "RECORD_DELETED, 5, 5, ENDED, C, U",
        "CARD_LOST, 6, 6, SUSPENDED, C, L",
        "CARD_FOUND, 5, 5, RESUMED, C, OURS",
        "CARD_RETURNED, 5, 5, ENDED, C, U",
        "CARD_LAPSED, 5, 5, ENDED, C, U",
        "CARD_VALIDITY_CHANGED, 5, 5, VALIDITY_CHANGED, L, U",
    };

    static Stream<String> table() {
        return Arrays.stream(TABLE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void theTable(String row) {
        String[] cells = row.split(", ?", -1);
        Effect effect = LifeEvents.effect(LifeEvent.valueOf(cells[0]), DEFAULTS);
        check(effect, code(cells[1]), code(cells[2]), CardEffect.valueOf(cells[3]));
        assertThat(effect.source().certainty()).isEqualTo(Certainty.valueOf(cells[4]));
        assertThat(effect.codes()).isEqualTo(Certainty.valueOf(cells[5]));
        assertThat(effect.source().section()).matches("R §[12]\\.\\d");
    }

    @Test
    void noEventIsLeftOut() {
        assertThat(table().map(row -> LifeEvent.valueOf(row.split(",")[0])))
                .containsExactlyElementsOf(EnumSet.allOf(LifeEvent.class));
    }

    @ParameterizedTest(name = "{0}={1}: {2} {3} {4} {5}")
    @CsvSource({
        "office.mover-signature, move-out-notice, MOVE_OUT_NOTICE, 3, , NONE",
        "office.mover-signature, move-out-notice, MOVE_IN, 3, , FACE_UPDATED",
        "office.record-deleted-reason, affiliation-changed, DEATH, 3, 3, ENDED",
        "office.record-deleted-reason, affiliation-changed, DEPARTURE, 3, 3, ENDED",
        "office.record-deleted-reason, affiliation-changed, CARD_RETURNED, 5, 5, ENDED",
        "office.card-ended-reason, unspecified, CARD_RETURNED, 0, 0, ENDED",
        "office.card-ended-reason, unspecified, CARD_LAPSED, 0, 0, ENDED",
        "office.card-ended-reason, superseded, CARD_VALIDITY_CHANGED, 4, 4, VALIDITY_CHANGED",
        "office.card-ended-reason, unspecified, DEATH, 5, 5, ENDED",
        "office.found-card, signature-only, CARD_LOST, 6, , SUSPENDED",
        "office.found-card, signature-only, CARD_FOUND, 5, , RESUMED",
        "office.address-renumbering, minor-correction, ADDRESS_RENUMBERED, , , FACE_UPDATED",
    })
    void aSwitchTurned(
            String name,
            String value,
            LifeEvent event,
            @Nullable Integer signature,
            @Nullable Integer authentication,
            CardEffect card) {
        check(LifeEvents.effect(event, DEFAULTS.with(name, value)), signature, authentication, card);
    }

    @ParameterizedTest(name = "{0}: at once {0}, next day {1}")
    @CsvSource({
        "2026-11-22T14:59:59Z, 2026-11-22T15:00:00Z",
        "2026-11-22T15:00:00Z, 2026-11-23T15:00:00Z",
        "2026-11-22T03:00:00Z, 2026-11-22T15:00:00Z",
    })
    void whenTheAgencyRecordsIt(Instant entered, Instant nextDay) {
        assertThat(LifeEvents.recordedAt(entered, DEFAULTS)).isEqualTo(entered);
        assertThat(LifeEvents.recordedAt(entered, DEFAULTS.with("office.recording", "next-day")))
                .isEqualTo(nextDay);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "EXPIRED, , C",
        "HOLDER_REQUEST, 5, L",
        "KEY_COMPROMISE, 1, L",
        "RECORDING_ERROR, 3, OURS",
        "AUTHORITY_KEY_COMPROMISE, 2, L",
        "REPLACED, 4, L",
        "NOT_HANDED_OVER, 0, L",
        "PIN_BLOCKED, , C",
    })
    void whatHappensToTheCertificateItself(CertificateEvent event, @Nullable Integer code, Certainty certainty) {
        assertThat(event.reason().map(RevocationReason::code).orElse(null)).isEqualTo(code);
        assertThat(event.codes()).isEqualTo(certainty);
        assertThat(event.source()).hasToString("R §2.3 [C]");
    }

    private static void check(
            Effect effect, @Nullable Integer signature, @Nullable Integer authentication, CardEffect card) {
        assertThat(code(effect, CertificateKind.SIGNATURE)).isEqualTo(signature);
        assertThat(code(effect, CertificateKind.USER_AUTHENTICATION)).isEqualTo(authentication);
        assertThat(effect.card()).isEqualTo(card);
    }

    private static @Nullable Integer code(Effect effect, CertificateKind kind) {
        return effect.on(kind).map(RevocationReason::code).orElse(null);
    }

    private static @Nullable Integer code(String cell) {
        return cell.isEmpty() ? null : Integer.valueOf(cell);
    }
}
