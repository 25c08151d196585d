package kazasu.pki.status;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kazasu.pki.CertificationAuthority;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.ocsp.CertID;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;

/**
 * Finds the authority that a CertID means by the hashes of its name and key, SHA-1 or SHA-256. The generations of one authority
 * differ in the key alone.
 */
final class IssuerIndex {
    private final Map<String, CertificationAuthority> authorities = new HashMap<>();

    IssuerIndex(Collection<CertificationAuthority> authorities) {
        authorities.forEach(this::add);
    }

    private void add(CertificationAuthority authority) {
        byte[] name = authority.certificate().getSubjectX500Principal().getEncoded();
        byte[] key = SubjectPublicKeyInfo.getInstance(
                        authority.certificate().getPublicKey().getEncoded())
                .getPublicKeyData()
                .getBytes();
        record Algorithm(ASN1ObjectIdentifier identifier, String name) {}
        for (Algorithm algorithm : List.of(
                new Algorithm(OIWObjectIdentifiers.idSHA1, "SHA-1"),
                new Algorithm(NISTObjectIdentifiers.id_sha256, "SHA-256"))) {
            authorities.put(
                    text(algorithm.identifier, hash(algorithm.name, name), hash(algorithm.name, key)), authority);
        }
    }

    Optional<CertificationAuthority> find(CertID id) {
        return Optional.ofNullable(authorities.get(text(
                id.getHashAlgorithm().getAlgorithm(),
                id.getIssuerNameHash().getOctets(),
                id.getIssuerKeyHash().getOctets())));
    }

    private static String text(ASN1ObjectIdentifier algorithm, byte[] nameHash, byte[] keyHash) {
        HexFormat hex = HexFormat.of();
        return algorithm.getId() + ' ' + hex.formatHex(nameHash) + ' ' + hex.formatHex(keyHash);
    }

    private static byte[] hash(String algorithm, byte[] bytes) {
        try {
            return MessageDigest.getInstance(algorithm).digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
