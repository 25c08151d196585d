package kazasu.model;

import static kazasu.model.Certainty.C;
import static kazasu.model.Certainty.L;
import static kazasu.model.Certainty.OURS;
import static kazasu.model.Certainty.U;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kazasu.model.CardFile.Kind;
import kazasu.model.CardFile.Read;

/** The files of docs/other-applications.md §3 and §4, beside those of {@link Files}. */
final class OtherFiles {
    private static final String SOURCE = "docs/other-applications.md §";
    private static final Bilingual UNKNOWN = new Bilingual("file of unknown purpose", "用途不明のファイル");
    private static final Bilingual KEY = new Bilingual("key of another kind", "その他の鍵");

    static final Map<Application, List<CardFile>> OF = Map.of(
            Application.JPKI,
                    Stream.concat(Files.all().stream(), jpki().stream()).toList(),
            Application.TEXT, text(),
            Application.SURFACE, surface(),
            Application.COMMON, common(),
            Application.JUKI, juki());

    private OtherFiles() {}

    private static List<CardFile> jpki() {
        return List.of(
                unreadable(0x0005, U),
                unreadable(0x0009, L),
                pin(PinRule.JPKI_0010, L),
                key(Application.JPKI, 0x0016, L),
                key(Application.JPKI, 0x0019, U),
                key(Application.JPKI, 0x001C, U),
                key(Application.JPKI, 0x001E, U));
    }

    private static List<CardFile> text() {
        PinRule pin = PinRule.TEXT;
        PinRule a = PinRule.TEXT_NUMBER_A;
        PinRule b = PinRule.TEXT_NUMBER_B;
        Application text = Application.TEXT;
        return List.of(
                bytes(text, 0x0001, 17, L, new Bilingual("individual number", "個人番号"), pin, a),
                bytes(text, 0x0002, 1024, L, new Bilingual("four attributes", "基本4情報"), pin, b),
                bytes(text, 0x0003, 336, L, new Bilingual("digests and signature", "ハッシュ値と署名"), pin, a, b),
                bytes(text, 0x0004, 568, L, new Bilingual("verifiable certificate", "CV証明書")),
                bytes(text, 0x0005, 164, L, new Bilingual("application information", "AP基本情報")),
                bytes(text, 0x0006, 269, L, new Bilingual("session key encryption key", "セッション鍵配送用公開鍵"), pin, a, b),
                bytes(text, 0x0007, 536, L, new Bilingual("public key and signature", "公開鍵と署名"), pin, a, b),
                bytes(text, 0x0008, 16, L, UNKNOWN),
                pin(PinRule.TEXT, C),
                pin(PinRule.TEXT_0012, L),
                key(text, 0x0013, L),
                pin(PinRule.TEXT_NUMBER_A, L),
                pin(PinRule.TEXT_NUMBER_B, L));
    }

    private static List<CardFile> surface() {
        PinRule a = PinRule.SURFACE_NUMBER_A;
        PinRule b = PinRule.SURFACE_NUMBER_B;
        Application surface = Application.SURFACE;
        return List.of(
                bytes(surface, 0x0001, 547, L, new Bilingual("birth date record", "生年月日"), PinRule.SURFACE_BIRTH_DATE),
                bytes(surface, 0x0002, 1024, L, new Bilingual("face record", "券面情報"), b, a),
                bytes(surface, 0x0003, 320, L, new Bilingual("application information", "AP基本情報")),
                bytes(surface, 0x0004, 568, L, new Bilingual("verifiable certificate", "CV証明書")),
                bytes(surface, 0x0005, 606, L, new Bilingual("image of the individual number", "個人番号の画像"), a),
                bytes(surface, 0x0006, 16, L, UNKNOWN, b, a),
                pin(PinRule.SURFACE_BIRTH_DATE, L),
                pin(PinRule.SURFACE_NUMBER_B, L),
                pin(PinRule.SURFACE_NUMBER_A, L),
                pin(PinRule.SURFACE_0014, L),
                pin(PinRule.SURFACE_0015, L),
                key(surface, 0x001A, L));
    }

    private static List<CardFile> common() {
        return List.of(
                records(Application.COMMON, 0x0001, 30, C, new Bilingual("card id and expiry", "カードIDと有効期限")),
                records(Application.COMMON, 0x0002, 18, OURS, new Bilingual("key id", "鍵ID")),
                key(Application.COMMON, 0x0019, L),
                pin(PinRule.COMMON, L),
                pin(PinRule.COMMON_001E, L));
    }

    private static List<CardFile> juki() {
        return List.of(records(Application.JUKI, 0x0002, 18, L, new Bilingual("key id", "鍵ID")), pin(PinRule.JUKI, C));
    }

    private static CardFile bytes(
            Application application, int id, int size, Certainty certainty, Bilingual title, PinRule... guards) {
        Read read = guards.length == 0 ? Read.FREE : Read.AFTER_VERIFY;
        return new CardFile(
                application, id, Kind.TRANSPARENT, size, read, List.of(guards), title, certainty, SOURCE + "3");
    }

    private static CardFile records(Application application, int id, int size, Certainty certainty, Bilingual title) {
        return new CardFile(application, id, Kind.RECORD, size, Read.FREE, List.of(), title, certainty, SOURCE + "3");
    }

    private static CardFile unreadable(int id, Certainty certainty) {
        return new CardFile(
                Application.JPKI, id, Kind.TRANSPARENT, 16, Read.NEVER, List.of(), UNKNOWN, certainty, SOURCE + "4");
    }

    private static CardFile key(Application application, int id, Certainty certainty) {
        String section = application == Application.JPKI ? "4" : "3";
        return new CardFile(application, id, Kind.KEY, 0, Read.NEVER, List.of(), KEY, certainty, SOURCE + section);
    }

    private static CardFile pin(PinRule pin, Certainty certainty) {
        String section = pin.application() == Application.JPKI ? "4" : "3";
        return new CardFile(
                pin.application(),
                pin.ef(),
                Kind.PIN,
                pin.maxLength(),
                Read.NEVER,
                List.of(),
                pin.title(),
                certainty,
                SOURCE + section);
    }
}
