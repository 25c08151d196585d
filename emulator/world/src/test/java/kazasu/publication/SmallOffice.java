package kazasu.publication;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.RSAPublicKeySpec;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kazasu.card.SeededChance;
import kazasu.client.DocumentSigner;
import kazasu.client.SignatureScheme;
import kazasu.office.Application;
import kazasu.office.CardKind;
import kazasu.office.CardRecord;
import kazasu.office.CardState;
import kazasu.office.CertificateRecord;
import kazasu.office.OfficeSwitches;
import kazasu.office.PooledKeys;
import kazasu.office.Procedure;
import kazasu.office.Resident;
import kazasu.office.agency.Agency;
import kazasu.office.agency.AgencyAuthorities;
import kazasu.office.ledger.Ledger;
import kazasu.office.town.MovableClock;
import kazasu.office.town.Townsfolk;
import kazasu.pki.AuthorityGenerations;
import kazasu.pki.CertificateKind;
import kazasu.pki.status.RevocationReason;

/**
 * An agency with a ledger of its own, on 2026-11-24 at ten, and people whose keys are at hand; authorities for all tests, since keys take
 * time.
 */
public final class SmallOffice implements AutoCloseable {
    private static final PooledKeys KEYS = new PooledKeys(new SeededChance(17, 1));
    private static final AgencyAuthorities AUTHORITIES = AgencyAuthorities.of(AuthorityGenerations.create(KEYS), KEYS);

    /** Of this office. */
    public final Ledger ledger = Ledger.inMemory();

    /** Stands still. */
    public final MovableClock clock = MovableClock.on(LocalDate.of(2026, 11, 24));

    private final Agency agency = new Agency(AUTHORITIES, clock, new SeededChance(17, 2), OfficeSwitches.DEFAULTS);
    private int cards;

    /** A certificate of somebody and its key, which signs without the card. */
    public record Held(CertificateRecord record, RSAPrivateCrtKey key) implements DocumentSigner {
        @Override
        public X509Certificate certificate() {
            return record.certificate();
        }

        @Override
        public SignatureScheme scheme() {
            return SignatureScheme.RSA_SHA256;
        }

        @Override
        public byte[] sign(byte[] toBeSigned) {
            try {
                Signature signature = Signature.getInstance("SHA256withRSA");
                signature.initSign(key);
                signature.update(toBeSigned);
                return signature.sign();
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Somebody's new card. */
    public Map<CertificateKind, Held> card(Resident person) {
        String number = String.format("%016d", ++cards);
        ledger.run(books -> {
            if (books.residents().find(person.code()).isEmpty()) {
                books.residents().add(person);
            }
            books.cards()
                    .add(new CardRecord(
                            number,
                            CardKind.MY_NUMBER,
                            person.code(),
                            LocalDate.of(2026, 11, 1),
                            LocalDate.of(2036, 5, 4),
                            CardState.HANDED_OVER,
                            false));
        });
        return issue(person, number);
    }

    /** The specimen person's. */
    public Map<CertificateKind, Held> card() {
        return card(Townsfolk.TARO);
    }

    /** Somebody in the next city. */
    public static Resident elsewhere() {
        Resident hanako = Townsfolk.HANAKO;
        return new Resident(
                hanako.code(),
                hanako.attributes(),
                Townsfolk.TAKASAKI,
                hanako.status(),
                hanako.registration(),
                false,
                Optional.empty());
    }

    private Map<CertificateKind, Held> issue(Resident person, String card) {
        Map<CertificateKind, RSAPrivateCrtKey> keys = new EnumMap<>(CertificateKind.class);
        Map<CertificateKind, PublicKey> halves = new EnumMap<>(CertificateKind.class);
        for (CertificateKind kind : CertificateKind.values()) {
            keys.put(kind, KEYS.get());
            halves.put(kind, publicKey(keys.get(kind)));
        }
        Map<CertificateKind, CertificateRecord> records = ledger.transact(books -> {
            Application application = books.applications()
                    .add(Application.received(
                            Procedure.ISSUE, person.code(), Optional.of(card), keys.keySet(), clock.instant()));
            return agency.issue(books, application, halves);
        });
        Map<CertificateKind, Held> held = new EnumMap<>(CertificateKind.class);
        records.forEach((kind, record) -> held.put(kind, new Held(record, keys.get(kind))));
        return held;
    }

    private static PublicKey publicKey(RSAPrivateCrtKey key) {
        try {
            return KeyFactory.getInstance("RSA")
                    .generatePublic(new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** From now on. */
    public void revoke(Held certificate) {
        ledger.run(books ->
                agency.revoke(books, certificate.record.id(), RevocationReason.CESSATION_OF_OPERATION, "TEST"));
    }

    /** From now on. */
    public void hold(Held certificate) {
        ledger.run(books -> agency.hold(books, certificate.record.id(), "LOST"));
    }

    /** Who sign. */
    public AgencyAuthorities authorities() {
        return AUTHORITIES;
    }

    /** Those of a kind that are pinned: all generations. */
    public List<java.security.cert.X509Certificate> pinned(CertificateKind kind) {
        return AUTHORITIES.generations().all(kind).stream()
                .map(kazasu.pki.CertificationAuthority::certificate)
                .toList();
    }

    @Override
    public void close() {
        ledger.close();
    }
}
