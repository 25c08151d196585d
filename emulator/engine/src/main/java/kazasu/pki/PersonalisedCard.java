package kazasu.pki;

import java.security.PublicKey;
import java.util.Map;

/**
 * What personalisation put on a card.
 *
 * @param certificates as they were issued; a profile may have put something else into the files
 * @param keys the public keys of the card's key pairs
 * @param files content by file id, without the filler behind it
 */
public record PersonalisedCard(
        IssuedCertificates certificates, Map<CertificateKind, PublicKey> keys, Map<Integer, byte[]> files) {
    public PersonalisedCard {
        keys = Map.copyOf(keys);
        files = Map.copyOf(files);
    }
}
