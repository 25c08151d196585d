package kazasu.workbench;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import kazasu.apdu.Hex;
import kazasu.command.Common;
import kazasu.workbench.card.CardSheet;
import kazasu.workbench.card.CardSheet.PinFacts;

/** A card as a person wants to see it. PINs are printed only when asked for. */
final class CardPage {
    private static final DateTimeFormatter JAPANESE_TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(ZoneId.of("Asia/Tokyo"));

    private final Common common;
    private final boolean showPins;

    CardPage(Common common, boolean showPins) {
        this.common = common;
        this.showPins = showPins;
    }

    String of(CardSheet card) {
        StringBuilder page = new StringBuilder();
        row(page, common.say("profile", "プロファイル"), card.profile());
        row(page, "ATR", Hex.format(card.atr()));
        row(page, common.say("life cycle", "ライフサイクル"), card.lifeCycle());
        row(page, common.say("authentication PIN", "利用者証明用暗証番号"), pin(card.authenticationPin()));
        row(page, common.say("signature password", "署名用パスワード"), pin(card.signaturePin()));
        card.files().forEach((id, content) -> row(page, String.format("EF %04X", id), size(content)));
        certificate(page, card.files(), CardSheet.SIGNATURE_CERTIFICATE, "signature certificate", "署名用電子証明書");
        certificate(
                page, card.files(), CardSheet.AUTHENTICATION_CERTIFICATE, "authentication certificate", "利用者証明用電子証明書");
        return page.toString();
    }

    private String pin(PinFacts pin) {
        String tries = common.say(
                pin.triesLeft() + " of " + pin.tries() + " tries left",
                "残り" + pin.triesLeft() + "回／" + pin.tries() + "回");
        if (pin.value().isEmpty()) {
            return common.say("not set, ", "未設定、") + tries;
        }
        String value = showPins ? pin.value().get() : common.say("set", "設定済み");
        return value + common.say(", ", "、") + tries;
    }

    private String size(byte[] content) {
        Optional<X509Certificate> certificate = Certificates.first(content);
        String total = common.say(content.length + " bytes", content.length + "バイト");
        return certificate.isEmpty()
                ? total
                : total + common.say(", certificate of ", "、証明書 ") + Certificates.der(certificate.get()).length;
    }

    private void certificate(StringBuilder page, Map<Integer, byte[]> files, int id, String en, String ja) {
        byte[] content = files.get(id);
        Optional<X509Certificate> found = content == null ? Optional.empty() : Certificates.first(content);
        page.append('\n').append(common.say(en, ja)).append('\n');
        if (found.isEmpty()) {
            page.append("  ").append(common.say("none", "なし")).append('\n');
            return;
        }
        X509Certificate certificate = found.get();
        row(
                page,
                common.say("  subject", "  主体者"),
                certificate.getSubjectX500Principal().toString());
        row(
                page,
                common.say("  issuer", "  発行者"),
                certificate.getIssuerX500Principal().toString());
        row(
                page,
                common.say("  serial", "  シリアル番号"),
                certificate.getSerialNumber().toString(16));
        row(
                page,
                common.say("  valid from", "  有効期間の開始"),
                time(certificate.getNotBefore().toInstant()));
        row(
                page,
                common.say("  valid until", "  有効期間の満了"),
                time(certificate.getNotAfter().toInstant()));
    }

    private static String time(Instant instant) {
        return JAPANESE_TIME.format(instant) + " JST";
    }

    private static void row(StringBuilder page, String label, String value) {
        int width = label.codePoints().map(c -> c < 0x1100 ? 1 : 2).sum();
        page.append(label)
                .append(" ".repeat(Math.max(2, 24 - width)))
                .append(value)
                .append('\n');
    }
}
