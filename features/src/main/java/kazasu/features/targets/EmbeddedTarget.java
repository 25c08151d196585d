package kazasu.features.targets;

import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPrivateCrtKey;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import kazasu.apdu.CommandApdu;
import kazasu.apdu.Hex;
import kazasu.card.Chance;
import kazasu.card.DeviceAuthenticationKey;
import kazasu.card.EmbeddedCard;
import kazasu.card.SeededChance;
import kazasu.contents.CardFace;
import kazasu.model.Aids;
import kazasu.model.Profile;
import kazasu.pki.Authorities;
import kazasu.pki.CertificateKind;
import kazasu.pki.Holder;
import kazasu.pki.Issuance;
import kazasu.pki.IssuedCertificates;
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

    @Override
    public HeldCard handOver(CardOrder order) {
        Chance chance = new SeededChance(seed, order.name().hashCode());
        EmbeddedCard card = factory.apply(chance);
        card.powerOn();
        Personaliser maker =
                new Personaliser(new Issuance(authorities, clock, chance), chance, DeviceAuthenticationKey.TEST);
        Personaliser counter = order.keys() == Keys.POOLED ? maker.importing(pooledKeys(order)) : maker;
        IssuedCertificates certificates =
                counter.personalise(card, profile, Holder.SPECIMEN, pins).certificates();
        byte[] tokenInformation = tokenInformation(card);
        card.powerOff();
        HolderFacts facts = holderFacts(certificates);
        return new HeldCard(
                card,
                facts,
                new OracleJudge(
                        OracleFacts.of(facts, tokenInformation, DeviceAuthenticationKey.TEST.bytes()), japanese));
    }

    /** Two of the pool, told by the card's name alone; the cards of one scenario, numbered in a row, get different ones. */
    private Supplier<RSAPrivateCrtKey> pooledKeys(CardOrder order) {
        int first = 2 + 2 * Math.floorMod(order.name().hashCode(), POOL / 2);
        return keys.subList(first, first + 2).stream()
                .map(CompletableFuture::join)
                .iterator()::next;
    }

    /** Its serial number is drawn by chance at hand-over; the features check the rest of it against the reference. */
    private static byte[] tokenInformation(EmbeddedCard card) {
        card.send(CommandApdu.of(0x00, 0xA4, 0x04, 0x0C, Hex.parse(Aids.JPKI)));
        return card.send(CommandApdu.of(0x00, 0xB0, 0x86, 0x00, CommandApdu.LE_MAX))
                .data();
    }

    private HolderFacts holderFacts(IssuedCertificates certificates) {
        return new HolderFacts(
                Map.of(
                        Credential.SIGNATURE, typed(CertificateKind.SIGNATURE),
                        Credential.USER_AUTHENTICATION, typed(CertificateKind.USER_AUTHENTICATION)),
                Map.of(
                        Credential.SIGNATURE, certificates.signature(),
                        Credential.USER_AUTHENTICATION, certificates.userAuthentication()),
                Map.of(
                        Credential.SIGNATURE, authority(CertificateKind.SIGNATURE),
                        Credential.USER_AUTHENTICATION, authority(CertificateKind.USER_AUTHENTICATION)),
                Holder.SPECIMEN.attributes().birthDate().date().orElseThrow(),
                references());
    }

    private Map<CardReference, String> references() {
        CardFace face = CardFace.SPECIMEN;
        String pin = typed(CertificateKind.USER_AUTHENTICATION);
        return Map.of(
                CardReference.TEXT_PIN, pin,
                CardReference.TEXT_NUMBER_A, face.numberA(),
                CardReference.TEXT_NUMBER_B, face.numberB(),
                CardReference.SURFACE_BIRTH_DATE, face.eraBirthDate(),
                CardReference.SURFACE_NUMBER_B, face.numberB(),
                CardReference.SURFACE_NUMBER_A, face.numberA(),
                CardReference.COMMON_PIN, pin,
                CardReference.RESIDENT_REGISTER_PIN, pin);
    }

    private String typed(CertificateKind kind) {
        return new String(pins.of(kind), StandardCharsets.US_ASCII);
    }

    private X509Certificate authority(CertificateKind kind) {
        return authorities.of(kind).certificate();
    }
}
