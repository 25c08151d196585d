package kazasu.office.ledger;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.sql.SQLException;
import kazasu.office.CardKind;
import kazasu.office.CertificateId;
import kazasu.office.CertificateRecord;
import kazasu.pki.CertificateKind;
import org.jspecify.annotations.Nullable;

/** A certificate as a row. */
final class CertificateRows {
    static final String INSERT =
            "insert into certificate (authority, serial_number, kind, holder, card, municipality, encoded,"
                    + " fingerprint, not_before, not_after, application, replaces_authority, replaces_serial, issued_at, live_key)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private CertificateRows() {}

    static @Nullable Object[] values(CertificateRecord record, String liveKey) {
        return new @Nullable Object[] {
            record.id().authority(),
            record.id().serialNumber(),
            record.kind(),
            record.holder(),
            record.card(),
            record.municipality(),
            encoded(record.certificate()),
            fingerprint(record.certificate()),
            record.notBefore(),
            record.notAfter(),
            record.application() == 0 ? null : record.application(),
            record.replaces().map(CertificateId::authority),
            record.replaces().map(CertificateId::serialNumber),
            record.issuedAt(),
            liveKey
        };
    }

    static CertificateRecord read(Row row) throws SQLException {
        return new CertificateRecord(
                new CertificateId(row.text("authority"), row.serialNumber("serial_number")),
                row.constant(CertificateKind.class, "kind"),
                row.text("holder"),
                row.text("card"),
                row.text("municipality"),
                decoded(row.bytes("encoded")),
                row.longNumber("application"),
                row.certificateId("replaces_authority", "replaces_serial"),
                row.time("issued_at"));
    }

    /**
     * Of which there is one live certificate at most. One Android device a person (rules.md §5), while nothing says so of iPhones; a
     * 住基カード had an authority of its own and was given back when the other card was handed over.
     */
    static String liveKey(CertificateRecord record, CardKind card) {
        String key = liveKey(record.holder(), record.kind(), card);
        return card == CardKind.IPHONE ? key + " " + record.card() : key;
    }

    static String liveKey(String holder, CertificateKind kind, CardKind card) {
        return holder + " " + kind + " " + card;
    }

    static byte[] fingerprint(X509Certificate certificate) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(encoded(certificate));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateException e) {
            throw new IllegalArgumentException("a certificate without an encoding", e);
        }
    }

    private static X509Certificate decoded(byte[] encoded) {
        try {
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(encoded));
        } catch (CertificateException e) {
            throw new LedgerException(LedgerProblem.DAMAGED);
        }
    }
}
