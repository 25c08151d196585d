package kazasu.office.rules;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import kazasu.office.OfficeSwitches;
import kazasu.office.OfficeSwitches.WardSignature;
import kazasu.office.Refusal;
import kazasu.office.ResidenceStatus;
import kazasu.pki.CertificateKind;

/** Which certificates a person may have on a My Number Card (rules.md §2.2). */
public final class Eligibility {
    private static final int SIGNATURE_FROM_AGE = 15;
    private static final LocalDate FIRST_CARD_WITHOUT_PINS = LocalDate.of(2023, 12, 15);
    private static final LocalDate FIRST_CONTINUED_USE = LocalDate.of(2024, 5, 27);

    private Eligibility() {}

    /**
     * Why a person may not have a certificate. Under 15 on the day of the application, and as an adult ward, in principle no
     * signature certificate (C; exceptions U); opted out, none (C); on a card without PINs no signature certificate (C); abroad
     * with continued use both, where the home-registry municipality issues (C); abroad without it the card has lapsed (C).
     * Nothing comes by itself on the fifteenth birthday: a signature certificate is applied for (L).
     *
     * @param kind of the certificate
     * @param born day of birth
     * @param date of the application
     * @param circumstances of person and card
     * @param switches {@code office.ward-signature}, {@code office.age-reached}
     */
    public static Optional<Refusal> refusal(
            CertificateKind kind,
            LocalDate born,
            LocalDate date,
            Set<Circumstance> circumstances,
            OfficeSwitches switches) {
        if (date.isBefore(born)) {
            return Optional.of(Refusal.DATE_BEFORE_BIRTH);
        }
        if (circumstances.contains(Circumstance.ABROAD)) {
            return Optional.of(Refusal.CARD_LAPSED);
        }
        if (circumstances.contains(Circumstance.OPTED_OUT)) {
            return Optional.of(Refusal.APPLICANT_OPTED_OUT);
        }
        return kind == CertificateKind.SIGNATURE
                ? signatureRefusal(born, date, circumstances, switches)
                : Optional.empty();
    }

    private static Optional<Refusal> signatureRefusal(
            LocalDate born, LocalDate date, Set<Circumstance> circumstances, OfficeSwitches switches) {
        if (!Dates.hasReached(SIGNATURE_FROM_AGE, born, date, switches)) {
            return Optional.of(Refusal.APPLICANT_UNDER_15);
        }
        if (circumstances.contains(Circumstance.ADULT_WARD) && switches.wardSignature() == WardSignature.REFUSED) {
            return Optional.of(Refusal.APPLICANT_ADULT_WARD);
        }
        return circumstances.contains(Circumstance.CARD_WITHOUT_PINS)
                ? Optional.of(Refusal.CARD_WITHOUT_PINS)
                : Optional.empty();
    }

    /**
     * The certificates that a person may have.
     *
     * @param born day of birth
     * @param date of the application
     * @param circumstances of person and card
     * @param switches as above
     */
    public static Set<CertificateKind> certificates(
            LocalDate born, LocalDate date, Set<Circumstance> circumstances, OfficeSwitches switches) {
        Set<CertificateKind> kinds = EnumSet.allOf(CertificateKind.class);
        kinds.removeIf(
                kind -> refusal(kind, born, date, circumstances, switches).isPresent());
        return kinds;
    }

    /**
     * Whether the legal representative acts for a person, and sets the PINs: under 15, or an adult ward (rules.md §2.2, §3, C).
     *
     * @param born day of birth
     * @param date at the counter
     * @param adultWard 成年被後見人
     * @param switches {@code office.age-reached}
     */
    public static boolean needsLegalRepresentative(
            LocalDate born, LocalDate date, boolean adultWard, OfficeSwitches switches) {
        return adultWard || !Dates.hasReached(SIGNATURE_FROM_AGE, born, date, switches);
    }

    /**
     * Why there can't be a card without PINs on a day: they began on 2023-12-15 (rules.md §2.2, C). Going from one sort to the
     * other is possible both ways, on the same day (§3, C).
     *
     * @param date at the counter
     */
    public static Optional<Refusal> cardWithoutPins(LocalDate date) {
        return date.isBefore(FIRST_CARD_WITHOUT_PINS)
                ? Optional.of(Refusal.CARD_WITHOUT_PINS_NOT_YET)
                : Optional.empty();
    }

    /**
     * Why a procedure can't be done with a card without PINs: none of its four PINs is set (rules.md §3, C).
     *
     * @param procedure what is asked for
     */
    public static Optional<Refusal> onCardWithoutPins(Procedure procedure) {
        return Refusals.when(
                procedure == Procedure.PIN_RESET || procedure == Procedure.PIN_CHANGE, Refusal.CARD_WITHOUT_PINS);
    }

    /**
     * Why somebody can't go on using the card abroad (継続利用): Japanese nationals can, since 2024-05-27 (rules.md §2.2, C).
     *
     * @param residence of the holder
     * @param departure the day of departure
     */
    public static Optional<Refusal> continuedUse(ResidenceStatus residence, LocalDate departure) {
        if (!residence.isJapanese()) {
            return Optional.of(Refusal.DEPARTURE_NOT_JAPANESE);
        }
        return departure.isBefore(FIRST_CONTINUED_USE) ? Optional.of(Refusal.DEPARTURE_NOT_YET) : Optional.empty();
    }
}
