package kazasu.features.targets;

import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPrivateCrtKey;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import kazasu.card.Chance;
import kazasu.card.DeviceAuthenticationKey;
import kazasu.card.EmbeddedCard;
import kazasu.card.Pace;
import kazasu.card.SeededChance;
import kazasu.card.Stack;
import kazasu.contents.CardFace;
import kazasu.image.CardImage;
import kazasu.model.PinState;
import kazasu.model.Profile;
import kazasu.pki.Authorities;
import kazasu.pki.CertificateKind;
import kazasu.pki.Holder;
import kazasu.pki.Issuance;
import kazasu.pki.IssuedCertificates;
import kazasu.pki.PersonalisedCard;
import kazasu.pki.Personaliser;
import kazasu.pki.Pins;

/**
 * The card of this project, in this JVM: each card is made, personalised and handed over for the one who asks. One pair of
 * authorities and a few imported keys serve a whole run; all of it follows from the run's seed.
 */
public final class EmbeddedTarget implements Target {
    /** Two cards in one hand never share a key. */
    private static final int POOL = 4;

    /** Names of keys that don't belong to a card, outside the range of a string's hash. */
    private static final long FIRST_KEY = 1L << 40;

    private final Profile profile;
    private final long seed;
    private final Clock clock;
    private final boolean japanese;
    private final Pins pins;
    private final Function<Chance, EmbeddedCard> factory;
    private final List<CompletableFuture<RSAPrivateCrtKey>> keys;
    private final Authorities authorities;
    private final Offices offices;

    /**
     * Cards with the specimen's PINs, which are public.
     *
     * @param profile what kind of card
     * @param seed of the run
     * @param clock time of issue
     * @param japanese the language of the oracle's complaints
     */
    public EmbeddedTarget(Profile profile, long seed, Clock clock, boolean japanese) {
        this(profile, seed, clock, japanese, Pins.SPECIMEN);
    }

    /**
     * Begins to make the keys and waits for the authorities'.
     *
     * @param profile what kind of card
     * @param seed of the run
     * @param clock time of issue
     * @param japanese the language of the oracle's complaints
     * @param pins what the holder sets at hand-over
     */
    public EmbeddedTarget(Profile profile, long seed, Clock clock, boolean japanese, Pins pins) {
        this(profile, seed, clock, japanese, pins, chance -> EmbeddedCard.blank(profile, chance));
    }

    /**
     * Cards from another factory.
     *
     * @param profile what kind of card
     * @param seed of the run
     * @param clock time of issue
     * @param japanese the language of the oracle's complaints
     * @param pins what the holder sets at hand-over
     * @param factory makes blank cards of that profile
     */
    public EmbeddedTarget(
            Profile profile,
            long seed,
            Clock clock,
            boolean japanese,
            Pins pins,
            Function<Chance, EmbeddedCard> factory) {
        this.factory = factory;
        this.profile = profile;
        this.seed = seed;
        this.clock = clock;
        this.japanese = japanese;
        this.pins = pins;
        this.keys = LongStream.range(FIRST_KEY, FIRST_KEY + 2 + POOL)
                .mapToObj(number -> CompletableFuture.supplyAsync(() -> new SeededChance(seed, number).nextRsaKey()))
                .toList();
        this.offices = new Offices(seed, pins, japanese);
        AtomicInteger authorityKey = new AtomicInteger();
        this.authorities = Authorities.create(
                clock, () -> keys.get(authorityKey.getAndIncrement()).join());
    }

    @Override
    public String name() {
        return "embedded";
    }

    @Override
    public Profile profile() {
        return profile;
    }

    @Override
    public boolean isOurs() {
        return true;
    }

    /** Offices hand out cards of their own, so they say nothing about another profile. */
    @Override
    public Optional<Offices> offices() {
        return profile.name().equals(Profile.PLASTIC.name()) ? Optional.of(offices) : Optional.empty();
    }

    @Override
    public HeldCard handOver(CardOrder order) {
        Chance chance = new SeededChance(seed, order.name().hashCode());
        EmbeddedCard card = factory.apply(chance);
        card.powerOn();
        Personaliser maker =
                new Personaliser(new Issuance(authorities, clock, chance), chance, DeviceAuthenticationKey.TEST);
        Personaliser counter = order.keys() == Keys.POOLED ? maker.importing(pooledKeys(order)) : maker;
        PersonalisedCard made = counter.personalise(card, profile, Holder.SPECIMEN, pins);
        card.powerOff();
        return new HeldCard(
                Stack.of(profile, card, chance, Pace.SYSTEM),
                holderFacts(made.certificates()),
                new OracleJudge(OracleFacts.of(CardImage.of(card), made, pins), japanese));
    }

    /** Two of the pool, told by the card's name alone; the cards of one scenario, numbered in a row, get different ones. */
    private Supplier<RSAPrivateCrtKey> pooledKeys(CardOrder order) {
        int first = 2 + 2 * Math.floorMod(order.name().hashCode(), POOL / 2);
        return keys.subList(first, first + 2).stream()
                .map(CompletableFuture::join)
                .iterator()::next;
    }

    private HolderFacts holderFacts(IssuedCertificates certificates) {
        Map<Credential, String> typed = new EnumMap<>(Credential.class);
        Map<Credential, X509Certificate> found = new EnumMap<>(Credential.class);
        for (Credential credential : Credential.values()) {
            CertificateKind kind = CertificateKind.valueOf(credential.name());
            if (profile.contents().of(kind.pinRule()).pin() != PinState.UNSET) {
                typed.put(credential, typed(kind));
            }
            certificates.find(kind).ifPresent(certificate -> found.put(credential, certificate));
        }
        return new HolderFacts(
                typed,
                found,
                Map.of(
                        Credential.SIGNATURE, authority(CertificateKind.SIGNATURE),
                        Credential.USER_AUTHENTICATION, authority(CertificateKind.USER_AUTHENTICATION)),
                Holder.SPECIMEN.attributes().birthDate().date().orElseThrow(),
                references());
    }

    private Map<CardReference, String> references() {
        CardFace face = CardFace.SPECIMEN;
        Map<CardReference, String> all = new EnumMap<>(CardReference.class);
        all.put(CardReference.TEXT_NUMBER_A, face.numberA());
        all.put(CardReference.TEXT_NUMBER_B, face.numberB());
        all.put(CardReference.SURFACE_BIRTH_DATE, face.eraBirthDate());
        all.put(CardReference.SURFACE_NUMBER_B, face.numberB());
        all.put(CardReference.SURFACE_NUMBER_A, face.numberA());
        if (!profile.contents().isWithoutPins()) {
            String pin = typed(CertificateKind.USER_AUTHENTICATION);
            all.put(CardReference.TEXT_PIN, pin);
            all.put(CardReference.COMMON_PIN, pin);
            all.put(CardReference.RESIDENT_REGISTER_PIN, pin);
        }
        return all;
    }

    private String typed(CertificateKind kind) {
        return new String(pins.of(kind), StandardCharsets.US_ASCII);
    }

    private X509Certificate authority(CertificateKind kind) {
        return authorities.of(kind).certificate();
    }
}
