package kazasu.workbench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kazasu.command.Common;
import kazasu.model.CardFile;
import kazasu.model.Files;
import kazasu.model.KeyAlgorithm;
import kazasu.model.Profile;
import kazasu.workbench.card.CardSheet;
import kazasu.workbench.card.CardSheet.PinFacts;

/** A card as a person wants to see it. PINs are printed only when asked for. */
final class CardPage {
    private final Common common;
    private final boolean showPins;

    CardPage(Common common, boolean showPins) {
        this.common = common;
        this.showPins = showPins;
    }

    String of(CardSheet card) {
        Page page = new Page(common);
        head(page, card);
        new CertificateRows(page).holder(card);
        page.section("PINs", "暗証番号");
        page.row("  user authentication", "  利用者証明用", pin(page, card.authenticationPin()));
        page.row("  signature password", "  署名用パスワード", pin(page, card.signaturePin()));
        page.section("keys", "鍵");
        card.keys().forEach((id, there) -> page.row("  EF " + hex(id), "  EF " + hex(id), key(page, card, id, there)));
        page.section("files", "ファイル");
        card.files().forEach((id, content) -> page.row("  EF " + hex(id), "  EF " + hex(id), file(page, id, content)));
        new CertificateRows(page).certificates(card);
        return page.toString();
    }

    private static void head(Page page, CardSheet card) {
        Profile profile = card.profile();
        page.line(profile.title().en(), profile.title().ja());
        if (profile.bad()) {
            page.line("! a bad card, made to find out how software takes it", "！ソフトウェアの反応を確かめるための不良カードです");
        }
        if (profile.plan()) {
            page.line("! a plan: no such card has been issued", "！計画段階のカードです（発行されていません）");
        }
        page.row("profile", "プロファイル", profile.name());
        page.row("certainty, source", "確度と出典", profile.certainty().mark() + ", " + profile.source());
        page.row("answer to reset (ATR)", "ATR", profile.atr());
        page.row("token label", "トークンラベル", profile.label());
        page.row("life cycle", "ライフサイクル", card.lifeCycle());
        page.row(
                "applications",
                "アプリケーション",
                profile.contents().applications().stream()
                        .map(application -> page.say(application.title()))
                        .collect(Collectors.joining(page.say(", ", "、"))));
        differences(profile).forEach((name, value) -> page.row("differs", "通常との違い", name + " = " + value));
    }

    /** What an ordinary card has otherwise. */
    private static Map<String, String> differences(Profile profile) {
        Map<String, String> all = new LinkedHashMap<>();
        profile.switches()
                .departures()
                .forEach((which, value) -> all.put(which.key(), value + " (" + which.standard() + ")"));
        profile.behaviours().all().forEach((which, value) -> all.put(which.key(), value));
        if (profile.latency().ordinal() > 0) {
            all.put("latency", profile.latency().key());
        }
        return all;
    }

    private String pin(Page page, PinFacts pin) {
        String tries = page.say(
                pin.triesLeft() + " of " + pin.tries() + " tries left",
                "残り" + pin.triesLeft() + "回／" + pin.tries() + "回");
        if (pin.value().isEmpty()) {
            return page.say("not set", "未設定");
        }
        String value = showPins ? pin.value().get() : page.say("set", "設定済み");
        String blocked = pin.triesLeft() == 0 ? page.say(", BLOCKED", "、ロック中") : "";
        return value + page.say(", ", "、") + tries + blocked;
    }

    private static String key(Page page, CardSheet card, int id, boolean there) {
        boolean rsa = card.profile().contents().algorithm() == KeyAlgorithm.RSA_2048;
        String state = there ? rsa ? "RSA-2048" : "P-384" : page.say("none", "なし");
        return state + page.say("  ", "　") + title(page, id);
    }

    private static String file(Page page, int id, byte[] content) {
        Optional<Integer> certificate = Certificates.first(content).map(it -> Certificates.der(it).length);
        String size = page.say(content.length + " bytes", content.length + "バイト");
        return size
                + certificate
                        .map(length -> page.say(", certificate of " + length, "、証明書 " + length))
                        .orElse("")
                + page.say("  ", "　")
                + title(page, id);
    }

    private static String title(Page page, int id) {
        return Files.byId(id).map(CardFile::title).map(page::say).orElse("");
    }

    private static String hex(int id) {
        return String.format("%04X", id);
    }
}
