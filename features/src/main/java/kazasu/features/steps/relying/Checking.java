package kazasu.features.steps.relying;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kazasu.features.steps.office.Office;
import kazasu.features.steps.office.Person;
import kazasu.office.PublishedList;
import kazasu.office.ledger.Partition;
import kazasu.office.rules.Fees.Check;
import kazasu.pki.BasicAttributes;
import kazasu.pki.CertificationAuthority;
import kazasu.publication.LedgerSource;
import kazasu.verifier.CrlSource;
import kazasu.verifier.FirstOf;
import kazasu.verifier.OcspSource;
import kazasu.verifier.RevocationSource;
import kazasu.verifier.TrustedAuthorities;
import kazasu.verifier.Verification;
import kazasu.verifier.VerificationRequest;
import kazasu.verifier.Verifier;
import kazasu.verifier.VerifierPolicy;
import org.jspecify.annotations.Nullable;

/** A relying party in a scenario: whom it trusts, where it asks about revocations, and its last verdict. It asks by OCSP unless a step says otherwise. */
public final class Checking {
    private final Office office;
    private final kazasu.features.steps.office.Verifier agency;
    private Optional<RevocationSource> source = Optional.empty();
    private Optional<BasicAttributes> applicant = Optional.empty();
    private Optional<String> only = Optional.empty();
    private @Nullable Verification last;

    /**
     * Made once a scenario.
     *
     * @param office of the scenario
     */
    public Checking(Office office) {
        this.office = office;
        this.agency = new kazasu.features.steps.office.Verifier(office);
    }

    /** It trusts authorities with this year's keys alone. */
    void trustsOnly(int year) {
        only = Optional.of("-" + year);
    }

    /** It knows who the applicant is. */
    void appliedBy(Person person) {
        applicant = Optional.of(office.resident(person).attributes());
    }

    /** It asks somewhere else. */
    void asks(RevocationSource other) {
        source = Optional.of(other);
    }

    /** As told. */
    RevocationSource source() {
        return source.orElseGet(this::ocsp);
    }

    /** By a way of the agency's. */
    RevocationSource by(Check how) {
        return how == Check.OCSP ? ocsp() : lists();
    }

    /** The agency's responder, asked for each verdict. */
    RevocationSource ocsp() {
        return OcspSource.over(agency::answer);
    }

    /** Nobody answers. */
    RevocationSource unreachable() {
        return OcspSource.over(request -> {
            throw new IOException("no route to the responder");
        });
    }

    /** One after the other. */
    RevocationSource listsIfUnreachable() {
        return new FirstOf(unreachable(), lists());
    }

    /** The office's books. */
    RevocationSource ledger() {
        return new LedgerSource(office.town().ledger(), office.town().authorities(), office.clock());
    }

    /** What is published when it is asked: the lists of now, and those of the time in question. */
    RevocationSource lists() {
        return (certificate, authority, at) -> CrlSource.of(
                        Stream.of(office.clock().instant(), at)
                                .flatMap(time -> published(time).stream())
                                .map(PublishedList::encoded)
                                .toList())
                .of(certificate, authority, at);
    }

    private List<PublishedList> published(Instant time) {
        List<Partition> partitions = office.look(books -> books.publications().partitions());
        return partitions.stream()
                .flatMap(one -> agency
                        .publication()
                        .latest(one.authority(), one.municipality().code(), time)
                        .stream())
                .toList();
    }

    /** Whom it trusts. */
    TrustedAuthorities trusted() {
        List<X509Certificate> pinned = office.town().authorities().generations().all().stream()
                .filter(authority -> only.map(authority.id()::endsWith).orElse(true))
                .map(CertificationAuthority::certificate)
                .toList();
        return TrustedAuthorities.of(pinned);
    }

    /** Judges a document. */
    void check(SignedPaper paper, Instant at) {
        office.outcome().requireSeen();
        VerificationRequest request = VerificationRequest.application(paper.document(), at);
        last = new Verifier(trusted(), source(), VerifierPolicy.standard())
                .verify(applicant.map(request::by).orElse(request));
    }

    /** A verdict that was reached elsewhere. */
    void found(Verification verification) {
        last = verification;
    }

    /** The last verdict. */
    Verification last() {
        if (last == null) {
            throw new IllegalStateException("nothing was verified yet");
        }
        return last;
    }
}
