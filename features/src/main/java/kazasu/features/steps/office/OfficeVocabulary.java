package kazasu.features.steps.office;

import io.cucumber.java.ParameterType;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kazasu.features.targets.Credential;
import kazasu.office.CardState;
import kazasu.office.Refusal;
import kazasu.office.ResidenceStatus;
import kazasu.office.rules.Channel;
import kazasu.office.rules.FormPin;
import kazasu.office.rules.Procedure;
import kazasu.office.rules.Visit.Visitor;
import kazasu.pki.CertificateKind;
import kazasu.pki.status.RevocationReason;
import org.jspecify.annotations.Nullable;

/** The nouns of the office's features. */
public final class OfficeVocabulary {
    private static final Pattern ERA = Pattern.compile("(昭和|平成|令和)(元|\\d+)年(\\d+)月(\\d+)日");

    /** A day: 2026-11-14, or 令和8年11月14日. */
    @ParameterType("\\d{4}-\\d{2}-\\d{2}|(?:昭和|平成|令和)(?:元|\\d+)年\\d{1,2}月\\d{1,2}日")
    public LocalDate date(String text) {
        Matcher era = ERA.matcher(text);
        if (!era.matches()) {
            return LocalDate.parse(text);
        }
        int before = switch (era.group(1)) {
            case "昭和" -> 1925;
            case "平成" -> 1988;
            default -> 2018;
        };
        int year = era.group(2).equals("元") ? 1 : Integer.parseInt(era.group(2));
        return LocalDate.of(before + year, Integer.parseInt(era.group(3)), Integer.parseInt(era.group(4)));
    }

    /** Somebody. */
    @ParameterType("検証太郎|検証花子|検証次郎|マリア|検証松子|Taro|Hanako|Jiro|Maria|Matsuko")
    public Person person(String name) {
        return Person.named(name);
    }

    /** One certificate or both. */
    @ParameterType("両方の電子証明書|署名用電子証明書|利用者証明用電子証明書"
            + "|both certificates|the signature certificate|the user authentication certificate")
    public Set<CertificateKind> certificates(String name) {
        if (name.startsWith("両方") || name.startsWith("both")) {
            return EnumSet.allOf(CertificateKind.class);
        }
        boolean signature = name.startsWith("署名用") || name.contains("signature");
        return EnumSet.of(signature ? CertificateKind.SIGNATURE : CertificateKind.USER_AUTHENTICATION);
    }

    /** Why the clerk refuses, in the clerk's own sentence. */
    @ParameterType("「([^」]*)」|\"([^\"]*)\"")
    public Refusal refusal(@Nullable String ja, @Nullable String en) {
        String sentence = ja == null ? Objects.requireNonNull(en) : ja;
        return Stream.of(Refusal.values())
                .filter(one -> (ja == null ? one.text().en() : one.text().ja()).equals(sentence))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no refusal says: " + sentence));
    }

    /** Who comes to the counter. */
    @ParameterType("本人|法定代理人|任意代理人|the holder|the legal representative|a proxy")
    public Visitor visitor(String name) {
        return switch (name) {
            case "本人", "the holder" -> Visitor.HOLDER;
            case "法定代理人", "the legal representative" -> Visitor.LEGAL_REPRESENTATIVE;
            default -> Visitor.PROXY;
        };
    }

    /** A PIN as the forms name it. */
    @ParameterType("署名用パスワード|利用者証明用暗証番号|券面事項入力補助用暗証番号|住民基本台帳用暗証番号"
            + "|signature password|user authentication PIN|text PIN|resident register PIN")
    public FormPin formPin(String name) {
        return switch (name) {
            case "署名用パスワード", "signature password" -> FormPin.SIGNATURE;
            case "利用者証明用暗証番号", "user authentication PIN" -> FormPin.USER_AUTHENTICATION;
            case "券面事項入力補助用暗証番号", "text PIN" -> FormPin.TEXT;
            default -> FormPin.RESIDENT_REGISTER;
        };
    }

    /** The kind of certificate that a step's {@code {credential}} means. */
    static CertificateKind kind(Credential credential) {
        return CertificateKind.valueOf(credential.name());
    }

    /** What is shown at the counter. */
    @ParameterType("旅券|運転免許証|住所の異なる運転免許証|代理権を証する書類|通知に同封の照会書兼回答書|封のない照会書兼回答書"
            + "|暗証番号の記入のない照会書兼回答書|暗証番号の誤った照会書兼回答書|文書照会の照会書兼回答書"
            + "|a passport|a driving licence|a driving licence with another address|a proof of authority|the form of the notice"
            + "|an unsealed form|a form without PINs|a form with a wrong PIN|the form of the inquiry")
    public Paper paper(String name) {
        return Paper.named(name);
    }

    /** A reason of RFC 5280, in its own spelling. */
    @ParameterType(
            "unspecified|keyCompromise|cACompromise|affiliationChanged|superseded|cessationOfOperation|certificateHold")
    public RevocationReason reason(String name) {
        return switch (name) {
            case "unspecified" -> RevocationReason.UNSPECIFIED;
            case "keyCompromise" -> RevocationReason.KEY_COMPROMISE;
            case "cACompromise" -> RevocationReason.CA_COMPROMISE;
            case "affiliationChanged" -> RevocationReason.AFFILIATION_CHANGED;
            case "superseded" -> RevocationReason.SUPERSEDED;
            case "cessationOfOperation" -> RevocationReason.CESSATION_OF_OPERATION;
            default -> RevocationReason.CERTIFICATE_HOLD;
        };
    }

    /** By what right somebody lives in Japan, without an end. */
    @ParameterType("日本国籍|永住者|特別永住者|高度専門職第2号"
            + "|a Japanese national|a permanent resident|a special permanent resident|a highly skilled professional")
    public ResidenceStatus residence(String name) {
        return switch (name) {
            case "日本国籍", "a Japanese national" -> new ResidenceStatus.JapaneseNational();
            case "永住者", "a permanent resident" -> new ResidenceStatus.PermanentResident();
            case "特別永住者", "a special permanent resident" -> new ResidenceStatus.SpecialPermanentResident();
            default -> new ResidenceStatus.HighlySkilled2();
        };
    }

    /** Where a card is in its life. */
    @ParameterType(
            "作成中である|作成済みである|交付済みである|一時停止されている|失効している|返納されている" + "|ordered|made|handed over|suspended|lapsed|returned")
    public CardState cardState(String name) {
        return switch (name) {
            case "作成中である", "ordered" -> CardState.ORDERED;
            case "作成済みである", "made" -> CardState.MADE;
            case "交付済みである", "handed over" -> CardState.HANDED_OVER;
            case "一時停止されている", "suspended" -> CardState.SUSPENDED;
            case "失効している", "lapsed" -> CardState.LAPSED;
            default -> CardState.RETURNED;
        };
    }

    /** A time of day in Japan. */
    @ParameterType("\\d{1,2}:\\d{2}(?::\\d{2})?")
    public LocalTime time(String text) {
        return LocalTime.parse(text.length() % 3 == 1 ? "0" + text : text);
    }

    /** A way to the office that isn't the counter. */
    @ParameterType("電話|郵送|インターネット|キオスク端末|電子署名を付したオンライン申請" + "|telephone|post|the web|a kiosk|a signed request online")
    public Channel channel(String name) {
        return switch (name) {
            case "電話", "telephone" -> Channel.TELEPHONE;
            case "郵送", "post" -> Channel.POST;
            case "インターネット", "the web" -> Channel.WEB;
            case "キオスク端末", "a kiosk" -> Channel.KIOSK;
            default -> Channel.ONLINE_SIGNED;
        };
    }

    /** What may be asked for on such a way. */
    @ParameterType("電子証明書の発行|電子証明書の更新|暗証番号の初期化|失効申請|秘密鍵の漏えい等の届出|カードの一時停止|一時停止の解除|カードの返納"
            + "|the issue of certificates|the renewal of certificates|the reset of a PIN|revocation|notice of a leaked key"
            + "|suspension of the card|the end of the suspension|return of the card")
    public Procedure deed(String name) {
        return switch (name) {
            case "電子証明書の発行", "the issue of certificates" -> Procedure.ISSUE;
            case "電子証明書の更新", "the renewal of certificates" -> Procedure.RENEWAL;
            case "暗証番号の初期化", "the reset of a PIN" -> Procedure.PIN_RESET;
            case "失効申請", "revocation" -> Procedure.REVOCATION;
            case "秘密鍵の漏えい等の届出", "notice of a leaked key" -> Procedure.KEY_COMPROMISE_NOTICE;
            case "カードの一時停止", "suspension of the card" -> Procedure.CARD_STOP;
            case "一時停止の解除", "the end of the suspension" -> Procedure.CARD_STOP_END;
            default -> Procedure.CARD_RETURN;
        };
    }
}
