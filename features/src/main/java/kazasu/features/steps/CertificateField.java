package kazasu.features.steps;

import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The fields that features speak of: a name in each language, and how the value is written in a feature. */
enum CertificateField {
    /** {@code v3}. */
    VERSION("バージョン", "version", certificate -> "v" + certificate.getVersion()),
    /** The algorithm by its Java name. */
    SIGNATURE_ALGORITHM("署名アルゴリズム", "signature algorithm", X509Certificate::getSigAlgName),
    /** {@code RSA 2048 65537}. */
    PUBLIC_KEY("公開鍵", "public key", Fields::publicKey),
    /** {@code UTCTime UTCTime}. */
    VALIDITY_ENCODING("有効期間の符号化", "validity encoding", Fields::validityEncoding),
    /** {@code 14:59:59Z}. */
    END_OF_DAY(
            "満了時刻",
            "time of expiry",
            certificate -> certificate.getNotAfter().toInstant().toString().substring(11)),
    /** Types of the RDNs in order. */
    SUBJECT_TYPES("主体者の属性型", "subject attribute types", Fields::subjectTypes),
    /** String types in the order of the RDNs. */
    SUBJECT_ENCODING("主体者の符号化", "subject encoding", Fields::subjectEncoding),
    /** Bits of the serial number are between 1 and 40, and it is positive. */
    SERIAL("発行の番号", "serial number", Fields::serial),
    /** {@code critical 030206C0}: the DER of the value. */
    KEY_USAGE("鍵用途", "key usage", certificate -> Extensions.derOf(certificate, "2.5.29.15")),
    /** {@code critical 1.2.3}. */
    POLICY("証明書ポリシー", "certificate policy", Extensions::policy),
    /** The URI of the practice statement. */
    PRACTICE_STATEMENT("運用規程", "practice statement", Extensions::practiceStatement),
    /** Last arcs of the otherNames in order. */
    ATTRIBUTE_ORDER(
            "基本4情報の順序",
            "attribute order",
            certificate -> Attributes.of(certificate).order()),
    /** Whether critical, and the types of value. */
    ATTRIBUTE_ENCODING(
            "基本4情報の符号化",
            "attribute encoding",
            certificate -> Attributes.of(certificate).encoding()),
    /** 氏名. */
    NAME("氏名", "name", certificate -> Attributes.of(certificate).value("1")),
    /** Substitute characters in the name. */
    NAME_FLAGS(
            "氏名の代替文字",
            "name substitutions",
            certificate -> Attributes.of(certificate).value("2")),
    /** 性別. */
    SEX("性別", "sex", certificate -> Attributes.of(certificate).value("3")),
    /** 生年月日. */
    BIRTH_DATE(
            "生年月日", "date of birth", certificate -> Attributes.of(certificate).value("4")),
    /** 住所. */
    ADDRESS("住所", "address", certificate -> Attributes.of(certificate).value("5")),
    /** Substitute characters in the address. */
    ADDRESS_FLAGS(
            "住所の代替文字",
            "address substitutions",
            certificate -> Attributes.of(certificate).value("6")),
    /** The alternative name of the issuer. */
    ISSUER_ALT_NAME("発行者別名", "issuer alternative name", Extensions::issuerAltName),
    /** The directory name where the revocation list lies, RDN by RDN. */
    CRL_POINT("失効情報の配布点", "CRL distribution point", Extensions::crlPoint),
    /** Which of authorityKeyIdentifier, extendedKeyUsage, basicConstraints, authorityInfoAccess, subjectAltName are there. */
    PRESENT("有無が問われる拡張", "extensions in question", Extensions::present);

    private final String ja;
    private final String en;
    private final Function<X509Certificate, String> reader;

    CertificateField(String ja, String en, Function<X509Certificate, String> reader) {
        this.ja = ja;
        this.en = en;
        this.reader = reader;
    }

    String of(X509Certificate certificate) {
        return reader.apply(certificate);
    }

    String title() {
        return en;
    }

    static CertificateField named(String name) {
        return Arrays.stream(values())
                .filter(field -> field.ja.equals(name) || field.en.equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such field: " + name + "; there are "
                        + Arrays.stream(values()).map(CertificateField::title).collect(Collectors.joining(", "))));
    }
}
