package kazasu.office.rules;

import java.time.LocalDate;
import java.util.List;
import kazasu.command.Text;
import kazasu.model.Certainty;
import kazasu.office.OfficeSwitches;
import kazasu.office.OfficeSwitches.Waiver;
import kazasu.pki.CertificateKind;

/** Fees by case and day (rules.md §2.6, §3, §6). */
public final class Fees {
    private static final Source FEES = new Source("R §2.6", Certainty.C);
    /** The waiver is certain until 2023-03-31 only; what came after is a switch. */
    private static final Source AFTER_WAIVER = new Source("R §2.6", Certainty.U);

    private static final Source KIOSK = new Source("R §3", Certainty.C);
    private static final Source JUKI = new Source("R §6", Certainty.C);

    private static final LocalDate LAST_DAY_OF_WAIVER = LocalDate.of(2023, 3, 31);
    private static final LocalDate VERIFIERS_WAIVER = LocalDate.of(2023, 1, 1);
    private static final LocalDate LAST_DAY_OF_OCSP_WAIVER = LocalDate.of(2025, 12, 31);

    private static final Fee.Item CERTIFICATES = item(200, "issue of certificates", "電子証明書発行手数料");
    private static final Fee.Item CARD = item(800, "re-issue of the card after loss", "カード再交付手数料（紛失等）");
    private static final Fee.Item JUKI_CERTIFICATE =
            item(500, "issue of a certificate (juki card)", "電子証明書発行手数料（住基カード）");
    private static final Fee.Item FIRST = item(0, "first certificates on a card: free", "電子証明書の初回格納（無料）");
    private static final Fee.Item WAIVED = item(0, "issue of certificates: waived", "電子証明書発行手数料（免除）");
    private static final Fee.Item RESET = item(0, "PIN reset at a kiosk: free", "キオスク端末での暗証番号再設定（無料）");

    private Fees() {}

    /**
     * What a holder pays. The first load is free, also for a holder who had opted out at first; later issues cost 200 yen a
     * transaction, waived until 2023-03-31 unless the card was lost; a card after loss costs 800 yen (rules.md §2.6, C). A
     * kiosk is free (§3, C), a certificate on a juki card costs 500 yen (§6, C).
     *
     * @param why the case
     * @param date the day of the transaction
     * @param switches {@code office.issue-fee-waiver}
     */
    public static Fee of(FeeCase why, LocalDate date, OfficeSwitches switches) {
        return switch (why) {
            case FIRST_LOAD -> new Fee(List.of(FIRST), FEES);
            case FURTHER_ISSUE -> furtherIssue(date, switches);
            case CERTIFICATES_AFTER_LOSS -> new Fee(List.of(CERTIFICATES), FEES);
            case CARD_AFTER_LOSS -> new Fee(List.of(CARD, CERTIFICATES), FEES);
            case CARD_ONLY_AFTER_LOSS -> new Fee(List.of(CARD), FEES);
            case KIOSK_RESET -> new Fee(List.of(RESET), KIOSK);
            case JUKI_CERTIFICATE -> new Fee(List.of(JUKI_CERTIFICATE), JUKI);
        };
    }

    private static Fee furtherIssue(LocalDate date, OfficeSwitches switches) {
        if (!date.isAfter(LAST_DAY_OF_WAIVER)) {
            return new Fee(List.of(WAIVED), FEES);
        }
        boolean waived = switches.issueFeeWaiver() == Waiver.GOES_ON;
        return new Fee(List.of(waived ? WAIVED : CERTIFICATES), AFTER_WAIVER);
    }

    /** How a relying party asks about a certificate. */
    public enum Check {
        /** By the revocation list: waived for good since 2023-01. */
        CRL,
        /** By OCSP: waived "for 3 years for now" since 2023-01. */
        OCSP
    }

    /**
     * What a relying party pays for one check: 20 yen for a signature certificate, 2 for a user authentication certificate,
     * waived since 2023-01 (rules.md §2.6, C; after 2025-12-31 U for OCSP).
     *
     * @param kind of the certificate
     * @param check how it is asked about
     * @param date the day in Japan
     * @param switches {@code office.ocsp-fee-waiver}
     * @return yen
     */
    public static int ofCheck(CertificateKind kind, Check check, LocalDate date, OfficeSwitches switches) {
        if (!date.isBefore(VERIFIERS_WAIVER)
                && (check == Check.CRL
                        || switches.ocspFeeWaiver() == Waiver.GOES_ON
                        || !date.isAfter(LAST_DAY_OF_OCSP_WAIVER))) {
            return 0;
        }
        return kind == CertificateKind.SIGNATURE ? 20 : 2;
    }

    private static Fee.Item item(int yen, String en, String ja) {
        return new Fee.Item(yen, new Text(en, ja));
    }
}
