package kazasu.features.steps.office;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509CRLEntry;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kazasu.apdu.Hex;
import kazasu.features.steps.Expect;
import kazasu.office.CertificateRecord;
import kazasu.office.PublishedList;
import kazasu.office.RelyingParty;
import kazasu.office.agency.Agency;
import kazasu.office.agency.LedgerStatuses;
import kazasu.office.agency.OcspDesk;
import kazasu.office.agency.Publication;
import kazasu.office.agency.StatusDesk;
import kazasu.office.counter.CounterTerminal;
import kazasu.office.town.Town;
import kazasu.pki.CertificateKind;
import kazasu.pki.CertificationAuthority;
import kazasu.pki.status.CrlSchedule;
import kazasu.pki.status.OcspAnswer;
import kazasu.pki.status.OcspResponder;
import kazasu.pki.status.RevocationReason;
import org.jspecify.annotations.Nullable;

/** Relying parties of a scenario and the agency's desks that they go to (rules.md §2.5, §5). */
public final class Verifier {
    private static final String BOTH = "検証者";

    private final Office office;
    private @Nullable OcspResponder responder;

    /** Made once a scenario. */
    public Verifier(Office office) {
        this.office = office;
    }

    private Town town() {
        return office.town();
    }

    /** Enters who notified the agency. */
    String notified(String name, Set<CertificateKind> kinds) {
        statusDesk().register(new RelyingParty(name, kinds));
        return name;
    }

    private String both() {
        return notified(BOTH, EnumSet.allOf(CertificateKind.class));
    }

    StatusDesk statusDesk() {
        return new StatusDesk(town().ledger(), office.clock(), town().terminal().switches());
    }

    /** Of revocation lists. */
    public Publication publication() {
        return new Publication(town().ledger(), town().authorities(), office.clock(), CrlSchedule.DEFAULT);
    }

    private OcspDesk ocspDesk() {
        return new OcspDesk(
                town().ledger(),
                town().authorities(),
                responder(),
                office.clock(),
                town().terminal().switches());
    }

    /** Its key is one of the town's pool. */
    private OcspResponder responder() {
        if (responder == null) {
            CounterTerminal terminal = town().terminal();
            responder = new OcspResponder(
                    authorities(),
                    terminal.pool().orElseThrow().get(),
                    new LedgerStatuses(town().ledger()),
                    office.clock());
        }
        return responder;
    }

    /** The agency finds out that the key of today's generation leaked. */
    void authorityLeaks(CertificateKind kind) {
        CounterTerminal terminal = town().terminal();
        Agency agency = new Agency(town().authorities(), office.clock(), terminal.chance(), terminal.switches());
        String id = town().authorities()
                .generations()
                .at(kind, office.clock().instant())
                .id();
        town().ledger().run(books -> agency.keyCompromised(books, id));
        publication().publishNow(id);
    }

    /** How often that was made public. */
    long notices(CertificateKind kind) {
        Instant now = office.clock().instant();
        String id = town().authorities().generations().at(kind, now).id();
        return office.look(books -> books.publications().notices(now)).stream()
                .filter(notice -> notice.authority().equals(id))
                .count();
    }

    private List<CertificationAuthority> authorities() {
        List<CertificationAuthority> all =
                new ArrayList<>(town().authorities().generations().all());
        all.addAll(town().authorities()
                .of(office.look(books -> books.publications().partitions())));
        return all.stream().distinct().toList();
    }

    X509Certificate authority(CertificateRecord record) {
        return town().authorities().byId(record.id().authority()).orElseThrow().certificate();
    }

    /** Asked by somebody who may. */
    String byOcsp(CertificateRecord record) {
        OcspClient client = new OcspClient(authority(record), record.certificate());
        return client.heard(ocspDesk().answer(both(), client.request()));
    }

    /**
     * OCSP, asked by somebody who may.
     *
     * @param request DER of an OCSPRequest
     * @return DER of the OCSPResponse
     */
    public byte[] answer(byte[] request) {
        return ocspDesk().answer(both(), request).encoded();
    }

    /** Asked by whoever. */
    OcspAnswer ocsp(String party, CertificateRecord record) {
        return ocspDesk().answer(party, new OcspClient(authority(record), record.certificate()).request());
    }

    /** By the list that there was at some time. */
    String byList(CertificateRecord record, Instant at) {
        X509CRLEntry entry =
                list(record, at).getRevokedCertificate(record.certificate().getSerialNumber());
        if (entry == null) {
            return Heard.GOOD;
        }
        return Optional.ofNullable(entry.getRevocationReason()).stream()
                .flatMap(reason -> Stream.of(RevocationReason.values()).filter(one -> one.code() == reason.ordinal()))
                .findFirst()
                .orElse(RevocationReason.UNSPECIFIED)
                .rfcName();
    }

    /** The list that a certificate would be on, signed by the one who issued it. */
    X509CRL list(CertificateRecord record, Instant at) {
        PublishedList published = statusDesk()
                .list(both(), record.certificate(), at)
                .orElseThrow(() -> new AssertionError("expected: a revocation list; actual: none yet"));
        try {
            X509CRL list = (X509CRL)
                    CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(published.encoded()));
            list.verify(authority(record).getPublicKey());
            return list;
        } catch (GeneralSecurityException e) {
            throw new AssertionError("expected: a list signed by the authority; actual: " + e.getMessage(), e);
        }
    }

    /** Of the newest list that a certificate would be on: issuingDistributionPoint (RFC 5280 §5.2.5). */
    String distributionPoint(CertificateRecord record) {
        return Hex.format(list(record, office.clock().instant()).getExtensionValue("2.5.29.28"));
    }

    /** What a signature by the card is worth: right, valid at that time, and not revoked as far as is published. */
    boolean accepts(CardView card, CertificateKind kind) {
        X509Certificate shown = card.certificate(kind);
        CertificateRecord record =
                office.look(books -> books.certificates().find(shown)).orElseThrow();
        Expect.that("a signature that the certificate verifies", card.signs(kind));
        boolean inTime = !office.clock().instant().isAfter(record.notAfter());
        return inTime && byOcsp(record).equals(Heard.GOOD);
    }
}
