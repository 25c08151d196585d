package kazasu.office.ledger;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import kazasu.office.Application;
import kazasu.office.CardKind;
import kazasu.office.CardRecord;
import kazasu.office.CardState;
import kazasu.office.CertificateId;
import kazasu.office.CertificateRecord;
import kazasu.office.Procedure;
import kazasu.office.Registration.Registered;
import kazasu.office.ResidenceStatus.JapaneseNational;
import kazasu.office.Resident;
import kazasu.pki.CertificateKind;
import kazasu.pki.Holder;
import kazasu.pki.Municipality;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Entries for tests: the specimen holder in Maebashi, cards by a digit, certificates that no authority signed. */
final class Specimens {
    static final Instant NOW = Instant.parse("2026-11-23T01:30:15.250Z");
    static final String HOLDER = "00000000019";
    static final Municipality MAEBASHI = Holder.SPECIMEN.municipality();
    static final String AUTHORITY = "signature-2023";
    static final Instant END = Instant.parse("2031-05-04T14:59:59Z");

    private static final KeyPair KEY = key();

    private Specimens() {}

    static Resident resident(String code) {
        return new Resident(
                code,
                Holder.SPECIMEN.attributes(),
                MAEBASHI,
                new JapaneseNational(),
                new Registered(),
                false,
                Optional.empty());
    }

    static String cardNumber(int card) {
        return String.format("%016d", card);
    }

    static CardRecord card(int number, CardKind kind) {
        LocalDate issued = LocalDate.of(2026, 11, 1);
        return new CardRecord(
                cardNumber(number), kind, HOLDER, issued, issued.plusYears(10), CardState.HANDED_OVER, false);
    }

    static Application application(Set<CertificateKind> kinds) {
        return Application.received(Procedure.ISSUE, HOLDER, Optional.of(cardNumber(1)), kinds, NOW);
    }

    /** A holder with a card (1), an Android phone (2) and an iPhone (3), and an open partition. */
    static void furnish(Books books) {
        books.residents().add(resident(HOLDER));
        books.cards().add(card(1, CardKind.MY_NUMBER));
        books.cards().add(card(2, CardKind.ANDROID));
        books.cards().add(card(3, CardKind.IPHONE));
        books.publications().open(new Partition(AUTHORITY, MAEBASHI));
    }

    static CertificateRecord certificate(long serialNumber) {
        return certificate(serialNumber, END, NOW);
    }

    static CertificateRecord certificate(long serialNumber, Instant end, Instant issued) {
        return new CertificateRecord(
                new CertificateId(AUTHORITY, BigInteger.valueOf(serialNumber)),
                CertificateKind.SIGNATURE,
                HOLDER,
                cardNumber(1),
                MAEBASHI.code(),
                x509(serialNumber, issued, end),
                0,
                Optional.empty(),
                issued);
    }

    static CertificateRecord replacing(CertificateRecord record, CertificateId old) {
        return new CertificateRecord(
                record.id(),
                record.kind(),
                record.holder(),
                record.card(),
                record.municipality(),
                record.certificate(),
                record.application(),
                Optional.of(old),
                record.issuedAt());
    }

    static X509Certificate x509(long serialNumber, Instant notBefore, Instant notAfter) {
        X500Name name = new X500Name("CN=TEST");
        try {
            return new JcaX509CertificateConverter()
                    .getCertificate(new JcaX509v3CertificateBuilder(
                                    name,
                                    BigInteger.valueOf(serialNumber),
                                    Date.from(notBefore),
                                    Date.from(notAfter),
                                    name,
                                    KEY.getPublic())
                            .build(new JcaContentSignerBuilder("Ed25519").build(KEY.getPrivate())));
        } catch (GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair key() {
        try {
            // the same contents always give the same signature
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
