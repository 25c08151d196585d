package kazasu.perf.office;

import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kazasu.office.CardKind;
import kazasu.office.CardRecord;
import kazasu.office.CardState;
import kazasu.office.CertificateId;
import kazasu.office.CertificateRecord;
import kazasu.office.Resident;
import kazasu.office.ledger.Books;
import kazasu.office.ledger.Ledger;
import kazasu.office.town.Townsfolk;

/**
 * Residents with two certificates each, in any number. Their certificates are the ones of the first resident with another serial number
 * each: no signature of theirs is right, which no ledger asks for, and a million is made in minutes.
 */
public final class Crowd {
    private static final int EACH = 2;
    private static final int A_TIME = 2000;
    private static final int FIRST_PERSON = 10_000;
    private static final int FIRST_SERIAL = 0x40000000;
    /** Of the serial number's value in a certificate of version 3: SEQUENCE, SEQUENCE, [0], INTEGER, with lengths of two bytes. */
    private static final int SERIAL_AT = 15;

    private final Ledger ledger;
    private final List<CertificateRecord> models;
    private final CertificateFactory factory;
    private int people;

    /**
     * Nobody yet.
     *
     * @param ledger where they settle
     * @param model a resident with both certificates
     */
    public Crowd(Ledger ledger, String model) {
        this.ledger = ledger;
        models = ledger.transact(books -> books.certificates().ofHolder(model));
        try {
            factory = CertificateFactory.getInstance("X.509");
        } catch (CertificateException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * More of them.
     *
     * @param certificates how many, two a person
     */
    public void grow(int certificates) {
        for (int left = certificates / EACH; left > 0; left -= A_TIME) {
            int now = Math.min(left, A_TIME);
            ledger.run(books -> {
                for (int i = 0; i < now; i++) {
                    settle(books, people++);
                }
            });
        }
    }

    private void settle(Books books, int number) {
        Resident person = Townsfolk.newcomer(FIRST_PERSON + number, LocalDate.of(1990, 1, 1));
        books.residents().add(person);
        CardRecord card = new CardRecord(
                String.format("%016d", 1_000_000_000L + number),
                CardKind.MY_NUMBER,
                person.code(),
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2036, 1, 1),
                CardState.HANDED_OVER,
                false);
        books.cards().add(card);
        for (int i = 0; i < EACH; i++) {
            books.certificates().add(copy(models.get(i), person, card, FIRST_SERIAL + number), CardKind.MY_NUMBER);
        }
    }

    private CertificateRecord copy(CertificateRecord model, Resident person, CardRecord card, int serialNumber) {
        return new CertificateRecord(
                new CertificateId(model.id().authority(), BigInteger.valueOf(serialNumber)),
                model.kind(),
                person.code(),
                card.number(),
                model.municipality(),
                numbered(model.certificate(), serialNumber),
                model.application(),
                Optional.empty(),
                Instant.ofEpochMilli(model.issuedAt().toEpochMilli()));
    }

    private X509Certificate numbered(X509Certificate model, int serialNumber) {
        try {
            byte[] der = model.getEncoded();
            ByteBuffer.wrap(der).putInt(SERIAL_AT, serialNumber);
            X509Certificate copy = (X509Certificate) factory.generateCertificate(new ByteArrayInputStream(der));
            if (copy.getSerialNumber().intValue() != serialNumber) {
                throw new IllegalStateException("a serial number stands elsewhere");
            }
            return copy;
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        } catch (CertificateException e) {
            throw new IllegalStateException("a copy that is no certificate", e);
        }
    }
}
