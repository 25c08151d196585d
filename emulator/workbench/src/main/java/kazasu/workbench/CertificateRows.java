package kazasu.workbench;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import kazasu.pki.PersonOnCertificate;
import kazasu.workbench.card.CardSheet;

/** The certificates of a card on its page, and the person whom they name. */
final class CertificateRows {
    private static final DateTimeFormatter JAPANESE_TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(ZoneId.of("Asia/Tokyo"));

    private final Page page;

    CertificateRows(Page page) {
        this.page = page;
    }

    /** Out of the signature certificate; nothing if there is none. */
    void holder(CardSheet card) {
        at(card.files(), CardSheet.SIGNATURE_CERTIFICATE)
                .flatMap(PersonOnCertificate::of)
                .ifPresent(person -> {
                    page.section("holder", "名義人");
                    page.row("  name", "  氏名", person.name());
                    page.row("  date of birth", "  生年月日", person.birthDate());
                    page.row("  sex", "  性別", sex(person.sex()));
                    page.row("  address", "  住所", person.address());
                });
    }

    private String sex(String digit) {
        return switch (digit) {
            case "1" -> page.say("male", "男");
            case "2" -> page.say("female", "女");
            default -> page.say("unknown", "不明");
        };
    }

    void certificates(CardSheet card) {
        certificate(card.files(), CardSheet.SIGNATURE_CERTIFICATE, "signature certificate", "署名用電子証明書");
        certificate(card.files(), CardSheet.AUTHENTICATION_CERTIFICATE, "authentication certificate", "利用者証明用電子証明書");
    }

    private void certificate(Map<Integer, byte[]> files, int id, String en, String ja) {
        page.section(en, ja);
        at(files, id).ifPresentOrElse(this::rows, () -> page.line("  none that can be read", "  なし（または読めない内容）"));
    }

    private void rows(X509Certificate certificate) {
        page.row("  subject", "  主体者", certificate.getSubjectX500Principal().toString());
        page.row("  issuer", "  発行者", certificate.getIssuerX500Principal().toString());
        page.row("  serial", "  シリアル番号", certificate.getSerialNumber().toString(16));
        page.row("  valid from", "  有効期間の開始", time(certificate.getNotBefore().toInstant()));
        page.row("  valid until", "  有効期間の満了", time(certificate.getNotAfter().toInstant()));
    }

    private static Optional<X509Certificate> at(Map<Integer, byte[]> files, int id) {
        return Optional.ofNullable(files.get(id)).flatMap(Certificates::first);
    }

    private static String time(Instant instant) {
        return JAPANESE_TIME.format(instant) + " JST";
    }
}
