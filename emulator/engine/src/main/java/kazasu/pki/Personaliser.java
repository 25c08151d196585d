package kazasu.pki;

import java.math.BigInteger;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.util.function.Supplier;
import kazasu.apdu.ApduChannel;
import kazasu.card.Chance;
import kazasu.card.DeviceAuthenticationKey;
import kazasu.model.LifeCycle;
import kazasu.model.Profile;
import org.jspecify.annotations.Nullable;

/**
 * First issuance onto a BLANK card, from key pairs to hand-over (rules.md §4.1, §4.2): keys, certificates, token
 * information, PERSONALISED, PINs, HANDED_OVER.
 */
public final class Personaliser {
    /** EF 0008: both certificates are there (card-interface.md §2). */
    private static final byte[] BOTH_AVAILABLE = {(byte) 0x8F, (byte) 0x8F, 0x00};

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
     * The same, but keys are imported: for many cards, or when a run isn't about key generation.
     *
     * @param keys asked twice a card
     */
    public Personaliser importing(Supplier<RSAPrivateCrtKey> keys) {
        return new Personaliser(issuance, chance, deviceKey, keys);
    }

    /**
     * Personalises a card and hands it over. Afterwards the JPKI AP is selected and no PIN is verified.
     *
     * @param card a BLANK card with power
     * @param profile gives the token label
     * @param holder whose card it becomes
     * @param pins to be set
     * @return the certificates on the card
     * @throws AdministrationException if the card isn't BLANK or refuses a step; it then stays as far as it came
     */
    public IssuedCertificates personalise(ApduChannel card, Profile profile, Holder holder, Pins pins) {
        try (KeyPairGenerationDevice device = KeyPairGenerationDevice.open(card, deviceKey)) {
            requireBlank(device);
            RSAPublicKey authenticationKey = makeKey(device, CertificateKind.USER_AUTHENTICATION);
            RSAPublicKey signatureKey = makeKey(device, CertificateKind.SIGNATURE);
            IssuedCertificates certificates = issuance.issue(holder, signatureKey, authenticationKey);
            writeFiles(device, profile, certificates);
            OtherApplications others = new OtherApplications(device, holder);
            others.writeFiles(profile);
            device.setStatus(LifeCycle.PERSONALISED);
            for (CertificateKind kind : CertificateKind.values()) {
                device.setPin(kind, pins.of(kind));
            }
            others.setPins(pins.of(CertificateKind.USER_AUTHENTICATION));
            device.setStatus(LifeCycle.HANDED_OVER);
            return certificates;
        }
    }

    private static void requireBlank(KeyPairGenerationDevice device) {
        LifeCycle state = device.lifeCycle();
        if (state != LifeCycle.BLANK) {
            throw new AdministrationException("first issuance", "the card is " + state + ", expected BLANK");
        }
    }

    private RSAPublicKey makeKey(KeyPairGenerationDevice device, CertificateKind kind) {
        return pool == null ? device.generateKeyPair(kind) : device.importKey(kind, pool.get());
    }

    private void writeFiles(KeyPairGenerationDevice device, Profile profile, IssuedCertificates certificates) {
        for (CertificateKind kind : CertificateKind.values()) {
            X509Certificate ca = issuance.authorities().of(kind).certificate();
            device.writeFile(kind.certificateFile(), encoded(certificates.of(kind)));
            device.writeFile(kind.caCertificateFile(), encoded(ca));
        }
        device.writeFile(TOKEN_INFORMATION_FILE, TokenInformation.encode(profile, tokenSerialNumber()));
        device.writeFile(AVAILABILITY_FILE, BOTH_AVAILABLE);
    }

    /** 16 digits. */
    private String tokenSerialNumber() {
        byte[] random = new byte[8];
        chance.nextBytes(random);
        return String.format("%016d", new BigInteger(1, random).mod(BigInteger.TEN.pow(16)));
    }

    private static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("a certificate without an encoding", e);
        }
    }
}
