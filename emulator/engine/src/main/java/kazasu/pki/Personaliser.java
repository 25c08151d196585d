package kazasu.pki;

import java.math.BigInteger;
import java.security.PublicKey;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPrivateCrtKey;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import kazasu.apdu.ApduChannel;
import kazasu.card.Chance;
import kazasu.card.DeviceAuthenticationKey;
import kazasu.model.CredentialContents;
import kazasu.model.KeyAlgorithm;
import kazasu.model.LifeCycle;
import kazasu.model.PinState;
import kazasu.model.Profile;
import org.jspecify.annotations.Nullable;

/**
 * First issuance onto a BLANK card, from key pairs to hand-over (rules.md §4.1, §4.2): keys, certificates, token
 * information, PERSONALISED, PINs, HANDED_OVER.
 */
public final class Personaliser {
    /** In EF 0008: this certificate is there (card-interface.md §2). */
    private static final byte AVAILABLE = (byte) 0x8F;

    /** A signature certificate ends no later than the other one, which therefore comes first (rules.md §1.1). */
    private static final List<CertificateKind> ORDER =
            List.of(CertificateKind.USER_AUTHENTICATION, CertificateKind.SIGNATURE);

    private static final int AVAILABILITY_FILE = 0x0008;
    private static final int TOKEN_INFORMATION_FILE = 0x0006;

    private final Issuance issuance;
    private final Chance chance;
    private final DeviceAuthenticationKey deviceKey;
    private final @Nullable Supplier<RSAPrivateCrtKey> pool;

    /**
     * Keys are made on the card.
     *
     * @param issuance the authorities' side
     * @param chance for the token's serial number
     * @param deviceKey the key that the cards were installed with
     */
    public Personaliser(Issuance issuance, Chance chance, DeviceAuthenticationKey deviceKey) {
        this(issuance, chance, deviceKey, null);
    }

    private Personaliser(
            Issuance issuance,
            Chance chance,
            DeviceAuthenticationKey deviceKey,
            @Nullable Supplier<RSAPrivateCrtKey> pool) {
        this.issuance = issuance;
        this.chance = chance;
        this.deviceKey = deviceKey;
        this.pool = pool;
    }

    /**
     * The same, but RSA keys are imported: for many cards, or when a run isn't about key generation.
     *
     * @param keys asked for each key of a card, twice as a rule
     */
    public Personaliser importing(Supplier<RSAPrivateCrtKey> keys) {
        return new Personaliser(issuance, chance, deviceKey, keys);
    }

    /**
     * Personalises a card and hands it over. Afterwards the JPKI AP is selected and no PIN is verified.
     *
     * @param card a BLANK card with power
     * @param profile what is to be on it
     * @param holder whose card it becomes
     * @param pins to be set, where the profile has them set
     * @return what is on the card
     * @throws AdministrationException if the card isn't BLANK or refuses a step; it then stays as far as it came
     */
    public PersonalisedCard personalise(ApduChannel card, Profile profile, Holder holder, Pins pins) {
        PersonalisedCard result;
        try (KeyPairGenerationDevice device = KeyPairGenerationDevice.open(card, deviceKey)) {
            requireBlank(device);
            result = new Order(device, profile, holder).fill();
            OtherApplications others = new OtherApplications(device, profile, holder);
            others.writeFiles();
            device.setStatus(LifeCycle.PERSONALISED);
            for (CertificateKind kind : CertificateKind.values()) {
                if (profile.contents().of(kind.pinRule()).pin() != PinState.UNSET) {
                    device.setPin(kind, pins.of(kind));
                }
            }
            others.setPins(pins.of(CertificateKind.USER_AUTHENTICATION));
            device.setStatus(LifeCycle.HANDED_OVER);
        }
        for (CertificateKind kind : CertificateKind.values()) {
            SpentTries.spend(card, kind, profile.contents().of(kind.pinRule()).pin(), pins);
        }
        return result;
    }

    private static void requireBlank(KeyPairGenerationDevice device) {
        LifeCycle state = device.lifeCycle();
        if (state != LifeCycle.BLANK) {
            throw new AdministrationException("first issuance", "the card is " + state + ", expected BLANK");
        }
    }

    /** P-384 keys are made on the card in any case: that is as quick as an import. */
    private PublicKey makeKey(KeyPairGenerationDevice device, KeyAlgorithm algorithm, CertificateKind kind) {
        return pool == null || algorithm == KeyAlgorithm.P_384
                ? device.generateKeyPair(kind, algorithm)
                : device.importKey(kind, pool.get());
    }

    /** One card in the making: keys, then certificates, then files. */
    private final class Order {
        private final KeyPairGenerationDevice device;
        private final Profile profile;
        private final Holder holder;
        private final Map<CertificateKind, PublicKey> keys = new EnumMap<>(CertificateKind.class);
        private final Map<CertificateKind, X509Certificate> certificates = new EnumMap<>(CertificateKind.class);
        private final Map<Integer, byte[]> files = new LinkedHashMap<>();

        Order(KeyPairGenerationDevice device, Profile profile, Holder holder) {
            this.device = device;
            this.profile = profile;
            this.holder = holder;
        }

        PersonalisedCard fill() {
            for (CertificateKind kind : ORDER) {
                if (hasKey(kind)) {
                    keys.put(kind, makeKey(device, profile.contents().algorithm(), kind));
                }
            }
            for (CertificateKind kind : ORDER) {
                makeFiles(kind);
            }
            files.put(TOKEN_INFORMATION_FILE, TokenInformation.encode(profile, tokenSerialNumber()));
            files.put(AVAILABILITY_FILE, availability());
            files.forEach(device::writeFile);
            return new PersonalisedCard(new IssuedCertificates(certificates), keys, files);
        }

        /** The life cycle wants the user authentication key in any case (docs/decisions.md §3). */
        private boolean hasKey(CertificateKind kind) {
            return kind == CertificateKind.USER_AUTHENTICATION
                    || contents(kind).certificate().isAnnounced();
        }

        private void makeFiles(CertificateKind kind) {
            // never asked for where there is no certificate to make
            PublicKey key =
                    Objects.requireNonNull(keys.getOrDefault(kind, keys.get(CertificateKind.USER_AUTHENTICATION)));
            Instant[] caps = certificates.values().stream()
                    .map(other -> other.getNotAfter().toInstant())
                    .filter(end -> end.isAfter(issuance.now()))
                    .toArray(Instant[]::new);
            CertificateFiles.Made made =
                    new CertificateFiles(issuance, chance).make(kind, contents(kind), holder, key, caps);
            made.certificate().ifPresent(certificate -> certificates.put(kind, certificate));
            files.put(kind.certificateFile(), made.content());
            files.put(kind.caCertificateFile(), encoded(made.authority()));
        }

        private byte[] availability() {
            byte[] content = new byte[3];
            for (CertificateKind kind : ORDER) {
                if (contents(kind).certificate().isAnnounced()) {
                    content[kind == CertificateKind.SIGNATURE ? 0 : 1] = AVAILABLE;
                }
            }
            return content;
        }

        private CredentialContents contents(CertificateKind kind) {
            return profile.contents().of(kind.pinRule());
        }
    }

    /** 16 digits. */
    private String tokenSerialNumber() {
        byte[] random = new byte[8];
        chance.nextBytes(random);
        return String.format("%016d", new BigInteger(1, random).mod(BigInteger.TEN.pow(16)));
    }

    static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("a certificate without an encoding", e);
        }
    }
}
