package kazasu.office.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import kazasu.office.LifeEvent;
import kazasu.office.OfficeSwitches;
import kazasu.office.OfficeSwitches.JukiFirstDay;
import kazasu.office.Refusal;
import kazasu.office.ResidenceStatus;
import kazasu.pki.CertificateKind;
import kazasu.pki.Validity;
import kazasu.pki.status.RevocationReason;

/**
 * The 住民基本台帳カード and its one certificate (rules.md §6). The fee is {@link FeeCase#JUKI_CERTIFICATE}; the certificate's
 * password is of letters and digits and blocked after five failures, the card's own PIN four digits (C); both are unlocked as
 * those of a My Number Card are, at the counter only ({@link Channels}).
 */
public final class JukiRules {
    /** Modulus of a holder's key, bits, at least (rules.md §6, C, text of 2012). */
    public static final int SHORTEST_KEY = 1024;

    private static final LocalDate LAST_CERTIFICATES = LocalDate.of(2015, 12, 22);
    private static final LocalDate LAST_CARDS = LocalDate.of(2015, 12, 28);
    private static final int YEARS_OF_CARD = 10;

    private JukiRules() {}

    /**
     * Why a certificate isn't issued or renewed on a juki card: issue ended with 2015-12-22, and there is a signature
     * certificate only (rules.md §6, C).
     *
     * @param kind of the certificate
     * @param date the day at the counter
     */
    public static Optional<Refusal> certificate(CertificateKind kind, LocalDate date) {
        if (kind != CertificateKind.SIGNATURE) {
            return Optional.of(Refusal.JUKI_SIGNATURE_ONLY);
        }
        return date.isAfter(LAST_CERTIFICATES) ? Optional.of(Refusal.JUKI_CERTIFICATE_ENDED) : Optional.empty();
    }

    /**
     * Why a juki card isn't issued: that ended with 2015-12-28, and who holds a My Number Card can't hold one (rules.md §6, C).
     *
     * @param date the day at the counter
     * @param holdsMyNumberCard whether the applicant has one
     */
    public static Optional<Refusal> card(LocalDate date, boolean holdsMyNumberCard) {
        if (date.isAfter(LAST_CARDS)) {
            return Optional.of(Refusal.JUKI_CARD_ENDED);
        }
        return holdsMyNumberCard ? Optional.of(Refusal.CARD_JUKI_HELD) : Optional.empty();
    }

    /**
     * Why a My Number Card isn't handed over: the juki card must be returned with it (rules.md §6, C).
     *
     * @param holdsJukiCard whether the applicant has one
     * @param returnsIt whether it is returned now
     */
    public static Optional<Refusal> handOverOfMyNumberCard(boolean holdsJukiCard, boolean returnsIt) {
        return holdsJukiCard && !returnsIt ? Optional.of(Refusal.CARD_JUKI_HELD) : Optional.empty();
    }

    /**
     * The end of a certificate: three years from the day of issue, which counts (発行の日から起算して, the Act, C); one city counted
     * from the next day ({@code office.juki-first-day}). The card's end is no cap.
     *
     * @param issued day of issue in Japan
     * @param switches {@code office.juki-first-day}
     */
    public static Instant notAfter(LocalDate issued, OfficeSwitches switches) {
        boolean fromTheDay = switches.jukiFirstDay() == JukiFirstDay.DAY_OF_ISSUE;
        return Validity.jukiNotAfter(fromTheDay ? issued : issued.plusDays(1));
    }

    /**
     * The last day of a card: ten years, for foreign residents the end of the period of stay if that is earlier (rules.md §6,
     * C).
     *
     * @param issued day of issue
     * @param residence of the holder
     */
    public static LocalDate cardLastDay(LocalDate issued, ResidenceStatus residence) {
        LocalDate tenYears = issued.plusYears(YEARS_OF_CARD);
        return residence.endOfStay().filter(tenYears::isAfter).orElse(tenYears);
    }

    /**
     * Whether a certificate that wasn't revoked can be used: to the end of its last second, the card's end doesn't matter (rules.md §6,
     * C).
     *
     * @param at when
     * @param notAfter the end of the certificate
     */
    public static boolean isUsable(Instant at, Instant notAfter) {
        return at.isBefore(notAfter.plusSeconds(1));
    }

    /**
     * Why a certificate is revoked by a life event: any change of the four attributes (rules.md §6, C), and all that ends a
     * signature certificate of a My Number Card.
     *
     * @param event what happens
     * @param switches what the sources leave open
     */
    public static Optional<RevocationReason> revokedBy(LifeEvent event, OfficeSwitches switches) {
        return LifeEvents.effect(event, switches).on(CertificateKind.SIGNATURE);
    }

    /** The kinds of certificate on a juki card. */
    public static Set<CertificateKind> certificates() {
        return EnumSet.of(CertificateKind.SIGNATURE);
    }
}
