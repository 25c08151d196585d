package kazasu.office.counter;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import kazasu.command.Text;
import kazasu.office.CertificateRecord;
import kazasu.office.Resident;
import kazasu.pki.BasicAttributes;
import kazasu.pki.CertificateKind;
import kazasu.pki.Validity;

/** 電子証明書の写し: what is given out with a certificate (rules.md §4.1). The person is on that of a signature certificate only. */
final class PrintedCopy {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss 'JST'", Locale.ROOT)
            .withZone(Validity.JAPAN);

    private PrintedCopy() {}

    static Text of(CertificateRecord record, Resident holder) {
        boolean signature = record.kind() == CertificateKind.SIGNATURE;
        X509Certificate certificate = record.certificate();
        String numbers = record.id() + "\n" + time(record.notBefore()) + " – " + time(record.notAfter()) + "\n"
                + certificate.getIssuerX500Principal().getName() + "\n"
                + certificate.getSubjectX500Principal().getName();
        String person = signature ? "\n" + person(holder.attributes()) : "";
        return new Text(
                (signature ? "SIGNATURE CERTIFICATE (TEST)\n" : "USER AUTHENTICATION CERTIFICATE (TEST)\n")
                        + numbers
                        + person,
                (signature ? "署名用電子証明書の写し（TEST）\n" : "利用者証明用電子証明書の写し（TEST）\n") + numbers + person);
    }

    private static String time(Instant instant) {
        return TIME.format(instant);
    }

    private static String person(BasicAttributes person) {
        return person.name() + "\n" + person.birthDate().encoded() + "\n"
                + person.sex().encoded() + "\n" + person.address();
    }
}
