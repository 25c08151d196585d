package kazasu.office.counter;

import java.security.PublicKey;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPrivateCrtKey;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Supplier;
import kazasu.model.Application;
import kazasu.model.KeyAlgorithm;
import kazasu.model.LifeCycle;
import kazasu.model.PinRule;
import kazasu.office.rules.FormPin;
import kazasu.pki.AdministrationException;
import kazasu.pki.CertificateKind;
import kazasu.pki.KeyPairGenerationDevice;
import org.jspecify.annotations.Nullable;

/**
 * What the counter does to a card within an administration session. A certificate is in its file wholly or not at all, and a card never announces a certificate (EF 0008) that isn't wholly in
 * its file: the announcement goes first when one is taken off, and comes last when one is put on.
 */
public final class CardWork {
    static final int AVAILABILITY = 0x08;
    static final int AVAILABILITY_LENGTH = 3;

    private static final byte AVAILABLE = (byte) 0x8F;
    private static final int NO_KEY = 0x6985;
    private static final int NOT_FOUND = 0x6A82;

    private final KeyPairGenerationDevice device;
    private final byte[] availability;

    CardWork(KeyPairGenerationDevice device, byte[] availability) {
        this.device = device;
        this.availability = Arrays.copyOf(availability, AVAILABILITY_LENGTH);
    }

    /** Where the card is in its life. */
    public LifeCycle lifeCycle() {
        return device.lifeCycle();
    }

    /**
     * Makes a key pair on the card, the holder's own act (rules.md §4.1); the old one is gone.
     *
     * @param kind which
     * @param pool a key made elsewhere is put there if there is one
     */
    public PublicKey makeKeyPair(CertificateKind kind, @Nullable Supplier<RSAPrivateCrtKey> pool) {
        return pool == null ? device.generateKeyPair(kind, KeyAlgorithm.RSA_2048) : device.importKey(kind, pool.get());
    }

    /** The public key of the card's key pair; nothing if there is none. */
    public Optional<PublicKey> publicKey(CertificateKind kind) {
        try {
            return Optional.of(device.publicKey(kind));
        } catch (AdministrationException e) {
            if (e.sw() == NO_KEY) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** Whether the card's key is that of a certificate. */
    public boolean holdsKeyOf(CertificateKind kind, X509Certificate certificate) {
        return publicKey(kind)
                .filter(key -> Arrays.equals(
                        key.getEncoded(), certificate.getPublicKey().getEncoded()))
                .isPresent();
    }

    /**
     * Takes certificates off the card.
     *
     * @param kinds which
     */
    public void takeOff(Collection<CertificateKind> kinds) {
        kinds.forEach(kind -> announce(kind, (byte) 0));
        writeAvailability();
        for (CertificateKind kind : kinds) {
            device.writeFile(kind.certificateFile(), new byte[0]);
        }
    }

    /**
     * Puts a certificate on the card.
     *
     * @param kind which
     * @param certificate the holder's
     * @param authority above it
     */
    public void putOn(CertificateKind kind, X509Certificate certificate, X509Certificate authority) {
        device.writeWhole(kind.caCertificateFile(), encoded(authority));
        device.writeWhole(kind.certificateFile(), encoded(certificate));
        announce(kind, AVAILABLE);
        writeAvailability();
    }

    /**
     * Sets a PIN; its tries are full.
     *
     * @param pin which
     * @param value ASCII
     */
    public void setPin(FormPin pin, byte[] value) {
        for (PinRule reference : CardPins.references(pin)) {
            if (choose(reference.application())) {
                device.setReference(reference.ef(), value);
            }
        }
        device.chooseApplication(Application.JPKI);
    }

    /** PERSONALISED → HANDED_OVER; nothing if it was done before. */
    public void handOver() {
        if (lifeCycle() == LifeCycle.PERSONALISED) {
            device.setStatus(LifeCycle.HANDED_OVER);
        }
    }

    /** The device itself, for what belongs to the factory. */
    KeyPairGenerationDevice device() {
        return device;
    }

    /** Phones and old cards have fewer applications. */
    private boolean choose(Application application) {
        try {
            device.chooseApplication(application);
            return true;
        } catch (AdministrationException e) {
            if (e.sw() == NOT_FOUND) {
                return false;
            }
            throw e;
        }
    }

    private void announce(CertificateKind kind, byte how) {
        availability[kind == CertificateKind.SIGNATURE ? 0 : 1] = how;
    }

    private void writeAvailability() {
        device.writeFile(AVAILABILITY, availability);
    }

    private static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("a certificate without an encoding", e);
        }
    }
}
