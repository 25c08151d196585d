package kazasu.office.rules;

import java.time.LocalDate;
import java.util.Optional;
import kazasu.office.Refusal;
import kazasu.pki.CertificateKind;
import kazasu.pki.status.RevocationReason;

/** Certificates on phones (公的個人認証法 art. 16-2 ff., rules.md §5), and holds, where they differ from cards (§2.4). */
public final class PhoneRules {
    private PhoneRules() {}

    /**
     * Why a phone gets no certificates on a day: Android since 2023-05-11, iPhone since 2025-06-24 (rules.md §5, C).
     *
     * @param phone the kind of phone
     * @param date the day in Japan
     */
    public static Optional<Refusal> enrolment(Phone phone, LocalDate date) {
        return date.isBefore(phone.since()) ? Optional.of(Refusal.PHONE_NOT_YET) : Optional.empty();
    }

    /**
     * Why the certificates of the device that somebody had before are revoked when another of the same kind is enrolled: one
     * Android device a person (rules.md §5, C; the code is §2.4's for what is renewed, L). Nothing for an iPhone (U: ours).
     *
     * @param phone the kind of both devices
     */
    public static Optional<RevocationReason> revokesOldDevice(Phone phone) {
        return phone == Phone.ANDROID ? Optional.of(RevocationReason.SUPERSEDED) : Optional.empty();
    }

    /**
     * Why a hold isn't lifted: never for a card's certificates; on a phone the user authentication certificate's may be, in the
     * holder's app, while the signature certificate is issued anew (rules.md §2.4, C).
     *
     * @param kind of the certificate
     * @param onPhone whether it is a phone's
     */
    public static Optional<Refusal> holdRelease(CertificateKind kind, boolean onPhone) {
        return onPhone && kind == CertificateKind.USER_AUTHENTICATION
                ? Optional.empty()
                : Optional.of(Refusal.CERTIFICATE_HOLD_STAYS);
    }
}
