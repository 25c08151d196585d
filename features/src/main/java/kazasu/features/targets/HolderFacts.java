package kazasu.features.targets;

import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.LocalDate;
import java.util.Map;

/**
 * What the kit knows about a card before it asks: PINs, what was written to it, and whose it is.
 *
 * @param pins the PINs as a person types them
 * @param certificates the holder's certificates
 * @param authorities the certificates above them
 * @param birthDate the holder's birthday
 * @param references PINs and check numbers of the other applications
 */
public record HolderFacts(
        Map<Credential, String> pins,
        Map<Credential, X509Certificate> certificates,
        Map<Credential, X509Certificate> authorities,
        LocalDate birthDate,
        Map<CardReference, String> references) {
    /** Copies the maps. */
    public HolderFacts {
        pins = Map.copyOf(pins);
        certificates = Map.copyOf(certificates);
        authorities = Map.copyOf(authorities);
        references = Map.copyOf(references);
    }

    /** The right PIN, as sent to the card. */
    public byte[] pin(Credential credential) {
        return known(pins, credential, "PIN").getBytes(StandardCharsets.US_ASCII);
    }

    /** A right PIN or check number of another application, as sent to the card. */
    public byte[] reference(CardReference which) {
        return known(references, which, "PIN").getBytes(StandardCharsets.US_ASCII);
    }

    /** The holder's certificate. */
    public X509Certificate certificate(Credential credential) {
        return known(certificates, credential, "certificate");
    }

    /** The certificate of the authority above. */
    public X509Certificate authority(Credential credential) {
        return known(authorities, credential, "authority");
    }

    private static <K, T> T known(Map<K, T> map, K key, String what) {
        T value = map.get(key);
        if (value == null) {
            throw new NotApplicable("the card has no " + what + " of " + key);
        }
        return value;
    }

    /** Never the PINs. */
    @Override
    public String toString() {
        return "facts about a card of " + certificates.keySet();
    }
}
