package kazasu.office.agency;

import java.time.Instant;
import java.util.List;
import kazasu.office.Refusal;
import kazasu.office.RefusedException;
import kazasu.office.ledger.Notice;
import kazasu.office.ledger.PublicationBook;
import kazasu.office.rules.CertificateEvent;
import kazasu.pki.AuthorityGenerations;
import kazasu.pki.CertificateKind;
import kazasu.pki.CertificationAuthority;
import kazasu.pki.IssuingAuthorities;

/** The newest generation that covers a day and whose key is not compromised (ours: what the agency would do is not public). */
record GenerationChoice(AuthorityGenerations authorities, PublicationBook publications) implements IssuingAuthorities {
    @Override
    public CertificationAuthority at(CertificateKind kind, Instant instant) {
        CertificationAuthority newest = authorities.at(kind, instant);
        List<String> compromised = publications.notices(instant).stream()
                .filter(notice -> notice.kind().equals(CertificateEvent.AUTHORITY_KEY_COMPROMISE.name()))
                .map(Notice::authority)
                .toList();
        if (!compromised.contains(newest.id())) {
            return newest;
        }
        return authorities.all(kind).stream()
                .filter(one -> one.period().covers(instant) && !compromised.contains(one.id()))
                .reduce((older, newer) -> newer)
                .orElseThrow(() -> new RefusedException(Refusal.CERTIFICATE_NO_GENERATION, newest.id()));
    }
}
