package kazasu.features.steps;

import io.cucumber.java.ParameterType;
import java.io.ByteArrayOutputStream;
import kazasu.apdu.Hex;
import kazasu.features.targets.Credential;
import kazasu.model.Aids;

/** The nouns of the features. */
public final class Vocabulary {
    /** An application by its name. */
    @ParameterType("公的個人認証AP|発行者セキュリティドメイン|鍵ペア生成装置用AP|券面事項入力補助AP|券面事項確認AP|共通カードAP|住基AP"
            + "|the JPKI application|the issuer security domain|the administration application"
            + "|the text application|the surface application|the common application|the resident register application")
    public String application(String name) {
        return switch (name) {
            case "公的個人認証AP", "the JPKI application" -> Aids.JPKI;
            case "発行者セキュリティドメイン", "the issuer security domain" -> Aids.ISSUER_SECURITY_DOMAIN;
            case "券面事項入力補助AP", "the text application" -> Aids.TEXT;
            case "券面事項確認AP", "the surface application" -> Aids.SURFACE;
            case "共通カードAP", "the common application" -> Aids.COMMON;
            case "住基AP", "the resident register application" -> Aids.JUKI;
            default -> Aids.ADMINISTRATION;
        };
    }

    /** One of the two certificates with its key and PIN. */
    @ParameterType("署名用|利用者証明用|signature|user authentication")
    public Credential credential(String name) {
        return name.equals("署名用") || name.equals("signature") ? Credential.SIGNATURE : Credential.USER_AUTHENTICATION;
    }

    /** A PIN, named and never spelled. */
    @ParameterType("(?:正しい|誤った|新しい|短すぎる)(?:署名用パスワード|利用者証明用暗証番号)"
            + "|(?:the right|a wrong|the new|a short) (?:signature password|user authentication PIN)")
    public Pin pin(String name) {
        Credential credential = name.contains("署名用パスワード") || name.contains("signature")
                ? Credential.SIGNATURE
                : Credential.USER_AUTHENTICATION;
        return new Pin(credential, kind(name));
    }

    private static Pin.Kind kind(String name) {
        if (name.startsWith("正しい") || name.startsWith("the right")) {
            return Pin.Kind.RIGHT;
        }
        if (name.startsWith("誤った") || name.startsWith("a wrong")) {
            return Pin.Kind.WRONG;
        }
        return name.startsWith("新しい") || name.startsWith("the new") ? Pin.Kind.NEW : Pin.Kind.SHORT;
    }

    /** A file id. */
    @ParameterType("[0-9A-F]{4}")
    public int ef(String id) {
        return Integer.parseInt(id, 16);
    }

    /** A signature scheme, P1. */
    @ParameterType("[0-9A-F]{2}")
    public int scheme(String p1) {
        return Integer.parseInt(p1, 16);
    }

    /** A status word. */
    @ParameterType("[0-9A-F]{4}")
    public int sw(String word) {
        return Integer.parseInt(word, 16);
    }

    /** A command in hexadecimal bytes; {@code 00*128} is a byte repeated. */
    @ParameterType("[0-9A-F]{2}(?:\\*\\d+)?(?: [0-9A-F]{2}(?:\\*\\d+)?)*")
    public byte[] apdu(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (String part : text.split(" ")) {
            int times = part.length() > 2 ? Integer.parseInt(part.substring(3)) : 1;
            for (int i = 0; i < times; i++) {
                bytes.writeBytes(Hex.parse(part.substring(0, 2)));
            }
        }
        return bytes.toByteArray();
    }
}
