package kazasu.office.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.security.cert.CertificateEncodingException;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import kazasu.office.CertificateRecord;
import kazasu.office.OfficeSwitches;
import kazasu.office.RelyingParty;
import kazasu.office.StatusQuery;
import kazasu.pki.CertificateKind;
import kazasu.pki.status.OcspAnswer;
import kazasu.pki.status.OcspResponder;
import kazasu.pki.status.OcspStatus;
import kazasu.pki.status.RevocationReason;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReqBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class OcspDeskTest extends AgencyFixture {
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    private final OcspResponder responder =
            new OcspResponder(AUTHORITIES.generations().all(), KEYS.get(), new LedgerStatuses(ledger), clock);
    private final OcspDesk ocsp = new OcspDesk(ledger, AUTHORITIES, responder, clock, OfficeSwitches.DEFAULTS);

    @BeforeEach
    void register() {
        desk.register(new RelyingParty("A", BOTH));
        desk.register(new RelyingParty("B", AUTHENTICATION));
    }

    private byte[] request(String authority, BigInteger... serialNumbers) {
        try {
            OCSPReqBuilder request = new OCSPReqBuilder();
            var digest = new JcaDigestCalculatorProviderBuilder()
                    .build()
                    .get(new AlgorithmIdentifier(OIWObjectIdentifiers.idSHA1));
            var issuer = new JcaX509CertificateHolder(
                    AUTHORITIES.byId(authority).orElseThrow().certificate());
            for (BigInteger serialNumber : serialNumbers) {
                request.addRequest(new CertificateID(digest, issuer, serialNumber));
            }
            return request.build().getEncoded();
        } catch (IOException | OCSPException | OperatorCreationException | CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> billed(String party) {
        return ledger.<List<StatusQuery>>transact(books -> books.queries().of(party, NOVEMBER)).stream()
                .map(query -> query.answer() + " " + query.yen())
                .toList();
    }

    @Test
    void answersAndBillsThoseWhoNotified() {
        CertificateRecord record = issue(CertificateKind.SIGNATURE);
        BigInteger nobody = BigInteger.valueOf(99);
        OcspAnswer answer =
                ocsp.answer("A", request("signature-2023", record.id().serialNumber(), nobody));
        assertThat(answer.status()).isEqualTo(OcspStatus.SUCCESSFUL);
        assertThat(billed("A")).containsExactly("GOOD 20", "UNKNOWN 20");
        ledger.run(books -> agency.revoke(books, record.id(), RevocationReason.KEY_COMPROMISE, "NOTICE"));
        pass(Duration.ofMinutes(15));
        ocsp.answer("A", request("signature-2023", record.id().serialNumber()));
        assertThat(billed("A")).containsExactly("GOOD 20", "UNKNOWN 20", "REVOKED 20");
    }

    @Test
    void refusesOthers() {
        CertificateRecord record = issue(CertificateKind.SIGNATURE);
        byte[] request = request("signature-2023", record.id().serialNumber());
        for (String party : List.of("nobody", "B")) {
            assertThat(ocsp.answer(party, request).status()).isEqualTo(OcspStatus.UNAUTHORIZED);
            assertThat(billed(party)).isEmpty();
        }
        assertThat(ocsp.answer("B", request("user-authentication-2023", BigInteger.ONE))
                        .status())
                .isEqualTo(OcspStatus.SUCCESSFUL);
        assertThat(billed("B")).containsExactly("UNKNOWN 2");
    }

    @Test
    void nonsenseCostsNothing() {
        assertThat(ocsp.answer("A", new byte[] {1, 2, 3}).status()).isEqualTo(OcspStatus.MALFORMED_REQUEST);
        assertThat(billed("A")).isEmpty();
        BigInteger endless = BigInteger.TWO.pow(8 * 2000);
        assertThat(ocsp.answer("A", request("signature-2023", endless)).status())
                .isEqualTo(OcspStatus.SUCCESSFUL);
        assertThat(billed("A")).containsExactly("UNKNOWN 20");
    }
}
