package kazasu.office.counter;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import kazasu.command.Text;
import kazasu.office.CertificateRecord;
import kazasu.pki.CertificateKind;
import kazasu.pki.PersonOnCertificate;
import kazasu.pki.Validity;

/**
 * 電子証明書の写し: what is given out with a certificate (rules.md §4.1). It says what the certificate says, whatever has become of its
 * holder since; the person is on that of a signature certificate only.
 */
final class PrintedCopy {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss 'JST'", Locale.ROOT)
            .withZone(Validity.JAPAN);

    private PrintedCopy() {}

    static Text of(CertificateRecord record) {
        boolean signature = record.kind() == CertificateKind.SIGNATURE;
        X509Certificate certificate = record.certificate();
        String numbers = record.id() + "\n" + time(record.notBefore()) + " – " + time(record.notAfter()) + "\n"
                + certificate.getIssuerX500Principal().getName() + "\n"
                + certificate.getSubjectX500Principal().getName();
        return new Text(
                (signature ? "SIGNATURE CERTIFICATE (TEST)\n" : "USER AUTHENTICATION CERTIFICATE (TEST)\n")
                        + numbers
                        + person(certificate, false),
                (signature ? "署名用電子証明書の写し（TEST）\n" : "利用者証明用電子証明書の写し（TEST）\n") + numbers + person(certificate, true));
    }

    private static String time(Instant instant) {
        return TIME.format(instant);
    }

    private static String person(X509Certificate certificate, boolean japanese) {
        return PersonOnCertificate.of(certificate)
                .map(person -> "\n" + person.name() + "\n" + person.birthDate() + "\n" + sex(person.sex(), japanese)
                        + "\n" + person.address())
                .orElse("");
    }

    private static String sex(String encoded, boolean japanese) {
        return switch (encoded) {
            case "1" -> japanese ? "男" : "male";
            case "2" -> japanese ? "女" : "female";
            default -> japanese ? "不明" : "not known";
        };
    }
}
