package kazasu.office.rules;

import static kazasu.office.rules.Refusals.first;
import static kazasu.office.rules.Refusals.when;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import kazasu.office.Refusal;
import kazasu.pki.Validity;
import org.jspecify.annotations.Nullable;

/**
 * The PIN reset by app and kiosk (JPKI暗証番号リセット, rules.md §3, C). The app photographs the face of the card, reads the chip by
 * the <em>other</em> PIN and matches the live face with the photo in the chip; within 24 hours, at a kiosk, the holder types
 * the other PIN and sets the new one. It is free ({@link FeeCase#KIOSK_RESET}).
 */
public final class KioskRules {
    private static final LocalTime OPENS = LocalTime.of(6, 30);
    private static final LocalTime CLOSES = LocalTime.of(23, 0);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(24);

    private KioskRules() {}

    /**
     * Why the app doesn't let somebody go on to a kiosk.
     *
     * @param pin to be set anew
     * @param date the day in Japan
     * @param otherPinKnown whether the holder knows the other PIN
     * @param faceMatches whether the live face is that of the photo in the chip
     * @param signature how the signature certificate stands
     * @param authentication how the user authentication certificate stands
     */
    public static Optional<Refusal> inTheApp(
            FormPin pin,
            LocalDate date,
            boolean otherPinKnown,
            boolean faceMatches,
            CertificateStanding signature,
            CertificateStanding authentication) {
        return first(
                offered(pin, date),
                certificates(signature, authentication),
                when(!otherPinKnown, Refusal.KIOSK_OTHER_PIN_UNKNOWN),
                when(!faceMatches, Refusal.KIOSK_FACE_DIFFERS));
    }

    /**
     * Why a kiosk doesn't set a PIN anew. Both certificates must be unexpired and unrevoked, the other PIN known, the app no more
     * than 24 hours ago (the last second counts: ours), the kiosk open (6:30 to 23:00, at which it is closed: ours) and of a
     * chain that resets this PIN.
     *
     * @param visit who stands there, and when
     */
    public static Optional<Refusal> refusal(KioskVisit visit) {
        LocalDate today = LocalDate.ofInstant(visit.now(), Validity.JAPAN);
        return first(
                offered(visit.pin(), today),
                when(!visit.chain().resets(visit.pin()), Refusal.KIOSK_OF_OTHER_CHAIN),
                when(!isOpen(visit.now()), Refusal.KIOSK_CLOSED),
                certificates(visit.signature(), visit.authentication()),
                app(visit.app(), visit.now()),
                when(!visit.otherPinKnown(), Refusal.KIOSK_OTHER_PIN_UNKNOWN));
    }

    /**
     * Whether kiosks work at a moment.
     *
     * @param at when
     */
    public static boolean isOpen(Instant at) {
        LocalTime time = LocalTime.ofInstant(at, Validity.JAPAN);
        return !time.isBefore(OPENS) && time.isBefore(CLOSES);
    }

    /** The day by which a page speaks of it; when it began isn't known, and before that day it is refused (ours). */
    private static Optional<Refusal> offered(FormPin pin, LocalDate date) {
        return switch (pin) {
            case SIGNATURE -> when(date.isBefore(LocalDate.of(2022, 3, 1)), Refusal.KIOSK_NOT_YET);
            case USER_AUTHENTICATION -> when(date.isBefore(LocalDate.of(2024, 9, 1)), Refusal.KIOSK_NOT_YET);
            case TEXT, RESIDENT_REGISTER -> Optional.of(Refusal.KIOSK_PIN_AT_COUNTER);
        };
    }

    private static Optional<Refusal> certificates(CertificateStanding one, CertificateStanding other) {
        if (one == CertificateStanding.EXPIRED || other == CertificateStanding.EXPIRED) {
            return Optional.of(Refusal.KIOSK_CERTIFICATE_EXPIRED);
        }
        boolean both = one == CertificateStanding.VALID && other == CertificateStanding.VALID;
        return when(!both, Refusal.KIOSK_CERTIFICATE_REVOKED);
    }

    private static Optional<Refusal> app(@Nullable Instant done, Instant now) {
        if (done == null || done.isAfter(now)) {
            return Optional.of(Refusal.KIOSK_WITHOUT_APP_STEP);
        }
        return when(Duration.between(done, now).compareTo(LONGEST_PAUSE) > 0, Refusal.KIOSK_APP_STEP_TOO_OLD);
    }
}
