package kazasu.corpus.make;

import java.math.BigInteger;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPrivateCrtKey;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import kazasu.card.Chance;
import kazasu.card.DeviceAuthenticationKey;
import kazasu.card.EmbeddedCard;
import kazasu.card.SeededChance;
import kazasu.model.Profile;
import kazasu.office.PooledKeys;
import kazasu.pki.CertificateKind;
import kazasu.pki.CertificateSwitches;
import kazasu.pki.CertificationAuthority;
import kazasu.pki.Holder;
import kazasu.pki.Issuance;
import kazasu.pki.Personaliser;
import kazasu.pki.Pins;
import kazasu.pki.SerialNumbers;
import kazasu.pki.Validity;

/**
 * What the corpus is made from: the authorities, an attacker's authorities of the same names, and people with cards. It stands still at
 * {@link #NOW}. For one thread: whoever draws first gets the first key.
 */
final class World {
    /** The time of checking of most cases. */
    static final Instant NOW = Instant.parse("2026-11-24T06:30:00Z");
    /** When most documents are signed: an hour before. */
    static final Instant SIGNED = NOW.minusSeconds(3600);

    private static final long FIRST_SERIAL = 0x01000000L;

    private final long seed;
    private final PooledKeys pool;
    private final AuthoritySet authorities;
    private final AuthoritySet attacker;
    private final Map<String, Person> people = new HashMap<>();
    private final Ocsp ocsp;
    private long serial = FIRST_SERIAL;
    private long cards;

    World(long seed) {
        this.seed = seed;
        pool = new PooledKeys(chance());
        authorities = new AuthoritySet(pool);
        attacker = new AuthoritySet(pool);
        ocsp = new Ocsp(this);
    }

    /** A source of its own for whoever asks. */
    Chance chance() {
        return new SeededChance(seed, cards++);
    }

    RSAPrivateCrtKey newKey() {
        return pool.get();
    }

    BigInteger newSerial() {
        return BigInteger.valueOf(serial++);
    }

    AuthoritySet authorities() {
        return authorities;
    }

    AuthoritySet attacker() {
        return attacker;
    }

    Ocsp ocsp() {
        return ocsp;
    }

    /** 検証太郎, with a certificate of the third generation. */
    Person taro() {
        return person(Holder.SPECIMEN, "2025-10-01T02:00:00Z");
    }

    /** A person whose card was issued at some time; the same one whenever asked for again. */
    Person person(Holder holder, String issued) {
        return person(holder, issued, Profile.PLASTIC);
    }

    Person person(Holder holder, String issued, Profile profile) {
        return people.computeIfAbsent(
                holder + issued + profile.name(),
                name -> issue(authorities, holder, Instant.parse(issued), profile, Optional.empty()));
    }

    /** Somebody whose certificates carry the numbers of another person's: of another authority, an authority never repeats one. */
    Person issue(
            AuthoritySet by,
            Holder holder,
            Instant issued,
            Profile profile,
            Optional<Map<CertificateKind, BigInteger>> numbers) {
        Clock clock = Clock.fixed(issued, Validity.JAPAN);
        Chance chance = chance();
        SerialNumbers serials = kind -> numbers.map(known -> known.get(kind)).orElseGet(this::newSerial);
        EmbeddedCard card = EmbeddedCard.blank(profile, chance);
        card.powerOn();
        RSAPrivateCrtKey authentication = newKey();
        RSAPrivateCrtKey signature = newKey();
        Supplier<RSAPrivateCrtKey> imported = List.of(authentication, signature).iterator()::next;
        Issuance issuance = new Issuance(by, clock, chance, serials, CertificateSwitches.DEFAULTS);
        var made = new Personaliser(issuance, chance, DeviceAuthenticationKey.TEST)
                .importing(imported)
                .personalise(card, profile, holder, Pins.SPECIMEN);
        card.powerOff();
        Map<CertificateKind, X509Certificate> certificates = new EnumMap<>(CertificateKind.class);
        Map<CertificateKind, CertificationAuthority> issuers = new EnumMap<>(CertificateKind.class);
        for (CertificateKind kind : CertificateKind.values()) {
            made.certificates().find(kind).ifPresent(certificate -> certificates.put(kind, certificate));
            issuers.put(kind, by.at(kind, issued));
        }
        Map<CertificateKind, RSAPrivateCrtKey> keys =
                Map.of(CertificateKind.SIGNATURE, signature, CertificateKind.USER_AUTHENTICATION, authentication);
        return new Person(holder, card, certificates, keys, issuers);
    }
}
