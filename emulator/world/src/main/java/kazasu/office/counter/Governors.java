package kazasu.office.counter;

import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import kazasu.card.Chance;
import kazasu.office.Application;
import kazasu.office.CardKind;
import kazasu.office.CertificateId;
import kazasu.office.CertificateRecord;
import kazasu.office.Refusal;
import kazasu.office.RefusedException;
import kazasu.office.Resident;
import kazasu.office.ledger.Books;
import kazasu.office.ledger.Partition;
import kazasu.office.rules.CertificateEvent;
import kazasu.pki.CertificateKind;
import kazasu.pki.CertificateSwitches;
import kazasu.pki.CertificationAuthority;
import kazasu.pki.IssueRefusedException;
import kazasu.pki.IssuedCertificate;
import kazasu.pki.JukiIssuance;
import kazasu.pki.Prefecture;
import kazasu.pki.Validity;

/**
 * 都道府県知事, who issued the certificates on 住基カード (rules.md §6).
 *
 * @param authorities the one of a prefecture, always the same
 * @param chance for subscriber ids
 * @param switches what certificates look like
 */
public record Governors(
        Function<Prefecture, CertificationAuthority> authorities, Chance chance, CertificateSwitches switches) {
    private static final String NAME = "juki-";

    /** Whether a certificate is a governor's. */
    static boolean issued(CertificateId certificate) {
        return certificate.authority().startsWith(NAME);
    }

    /** The certificate of the governor's authority that issued another one. */
    X509Certificate authority(CertificateId issued) {
        int number = Integer.parseInt(issued.authority().substring(NAME.length()));
        return authorities.apply(Prefecture.values()[number - 1]).certificate();
    }

    /** Issues and records the one certificate of a juki card; the old one ends at once. */
    CertificateRecord issue(Books books, Application open, PublicKey key, Instant now) {
        Resident holder = books.residents().find(open.resident()).orElseThrow();
        Optional<CertificateRecord> live =
                books.certificates().live(holder.code(), CertificateKind.SIGNATURE, CardKind.JUKI, now);
        live.ifPresent(old -> books.revocations()
                .revoke(
                        old.id(),
                        CertificateEvent.REPLACED.reason().orElseThrow(),
                        open.procedure().name(),
                        now));
        IssuedCertificate issued = sign(books, holder, key, now);
        books.publications().open(new Partition(issued.authority().id(), holder.municipality()));
        CertificateRecord record = new CertificateRecord(
                new CertificateId(issued.authority().id(), issued.certificate().getSerialNumber()),
                CertificateKind.SIGNATURE,
                holder.code(),
                open.card().orElseThrow(),
                holder.municipality().code(),
                issued.certificate(),
                open.id(),
                live.map(CertificateRecord::id),
                now);
        books.certificates().add(record, CardKind.JUKI);
        return record;
    }

    private IssuedCertificate sign(Books books, Resident holder, PublicKey key, Instant now) {
        try {
            return new JukiIssuance(
                            authorities,
                            Clock.fixed(now, Validity.JAPAN),
                            chance,
                            kind -> books.certificates()
                                    .nextSerial(NAME
                                            + Prefecture.of(holder.municipality())
                                                    .code()),
                            switches)
                    .issue(holder.holder(), key);
        } catch (IssueRefusedException e) {
            throw new RefusedException(Refusal.JUKI_CERTIFICATE_ENDED, null, e);
        }
    }
}
