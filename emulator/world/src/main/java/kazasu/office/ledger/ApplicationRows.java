package kazasu.office.ledger;

import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kazasu.office.Application;
import kazasu.office.ApplicationState;
import kazasu.office.CertificateId;
import kazasu.office.Procedure;
import kazasu.pki.CertificateKind;

/** An application as rows: itself, and one for each certificate that it asks for. */
final class ApplicationRows {
    private ApplicationRows() {}

    /**
     * What an application asks for.
     *
     * @param kind which certificate
     * @param publicKey of the key pair, once made
     * @param issued which one it became
     */
    record Wanted(CertificateKind kind, Optional<byte[]> publicKey, Optional<CertificateId> issued) {}

    /** Without its certificates. */
    static Application read(Row row) throws SQLException {
        return new Application(
                row.longNumber("id"),
                row.constant(Procedure.class, "procedure_kind"),
                row.text("resident"),
                row.optionalText("card"),
                Set.of(),
                row.constant(ApplicationState.class, "state"),
                row.time("received_at"),
                Map.of(),
                Map.of(),
                row.optionalText("reason"));
    }

    static Wanted readCertificate(Row row) throws SQLException {
        return new Wanted(
                row.constant(CertificateKind.class, "kind"),
                row.optionalBytes("public_key"),
                row.certificateId("authority", "serial_number"));
    }

    static Application withCertificates(Application application, List<Wanted> wanted) {
        Map<CertificateKind, byte[]> keys = new EnumMap<>(CertificateKind.class);
        Map<CertificateKind, CertificateId> issued = new EnumMap<>(CertificateKind.class);
        for (Wanted one : wanted) {
            one.publicKey().ifPresent(key -> keys.put(one.kind(), key));
            one.issued().ifPresent(id -> issued.put(one.kind(), id));
        }
        return new Application(
                application.id(),
                application.procedure(),
                application.resident(),
                application.card(),
                Set.copyOf(wanted.stream().map(Wanted::kind).toList()),
                application.state(),
                application.receivedAt(),
                keys,
                issued,
                application.reason());
    }
}
