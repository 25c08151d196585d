package kazasu.verifier;

import java.io.IOException;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import kazasu.pki.CertificateKind;
import kazasu.verifier.algorithm.PublicKeys;
import kazasu.verifier.signer.SignerCertificate;

/**
 * The authorities that a verifier was told to trust (rules.md §5: pinned, never taken from a card or a document). Several may have one
 * name: the generations of an authority do, and an attacker's may; so they are told apart by key.
 */
public final class TrustedAuthorities {
    private final List<PinnedAuthority> all;

    private TrustedAuthorities(List<PinnedAuthority> all) {
        this.all = List.copyOf(all);
    }

    /**
     * Authorities whose names say what they issue: {@code OU=JPKI for digital signature} or {@code Basic Resident Register Card}, or
     * {@code OU=JPKI for user authentication}.
     *
     * @throws IllegalArgumentException if one is no authority, its key is too weak, or its name says neither
     */
    public static TrustedAuthorities of(Collection<X509Certificate> certificates) {
        return new TrustedAuthorities(certificates.stream()
                .map(certificate -> pinned(
                        kind(certificate)
                                .orElseThrow(() -> new IllegalArgumentException(
                                        "the authority's name does not say what it issues")),
                        certificate))
                .toList());
    }

    /**
     * Authorities of one kind, whatever they are called.
     *
     * @throws IllegalArgumentException if one is no authority, or its key is too weak
     */
    public static TrustedAuthorities of(CertificateKind kind, Collection<X509Certificate> certificates) {
        return new TrustedAuthorities(certificates.stream()
                .map(certificate -> pinned(kind, certificate))
                .toList());
    }

    /**
     * Those in a file of DER or PEM (several one after the other, keys between them left out), or in all files of a directory that end in
     * {@code .pem}, {@code .crt}, {@code .cer} or {@code .der}.
     *
     * @throws IOException if one can't be read
     * @throws IllegalArgumentException if a file holds no certificate, or see {@link #of(Collection)}
     */
    public static TrustedAuthorities read(Path fileOrDirectory) throws IOException {
        List<X509Certificate> certificates = StoredObjects.certificates(fileOrDirectory);
        if (certificates.isEmpty()) {
            throw new IllegalArgumentException("no certificate in " + fileOrDirectory);
        }
        return of(certificates);
    }

    /** These and others. */
    public TrustedAuthorities and(TrustedAuthorities others) {
        return new TrustedAuthorities(
                Stream.concat(all.stream(), others.all.stream()).toList());
    }

    /** How many there are. */
    public int size() {
        return all.size();
    }

    /** Their certificates. */
    public List<X509Certificate> certificates() {
        return all.stream().map(PinnedAuthority::certificate).toList();
    }

    private static PinnedAuthority pinned(CertificateKind kind, X509Certificate certificate) {
        try {
            return new PinnedAuthority(kind, certificate, PublicKeys.strong(certificate.getPublicKey()));
        } catch (RefusedException e) {
            throw new IllegalArgumentException("an authority with " + e.detail(), e);
        }
    }

    private static Optional<CertificateKind> kind(X509Certificate certificate) {
        List<String> units = new ArrayList<>();
        try {
            new LdapName(certificate.getSubjectX500Principal().getName())
                    .getRdns()
                    .forEach(rdn -> units.add(String.valueOf(rdn.getValue()).toLowerCase(Locale.ROOT)));
        } catch (InvalidNameException e) {
            return Optional.empty();
        }
        if (units.contains("jpki for user authentication")) {
            return Optional.of(CertificateKind.USER_AUTHENTICATION);
        }
        return units.contains("jpki for digital signature") || units.contains("basic resident register card")
                ? Optional.of(CertificateKind.SIGNATURE)
                : Optional.empty();
    }

    /** The ones that a certificate names: by name, and by key identifier if it has one. */
    List<PinnedAuthority> named(SignerCertificate holder) {
        byte[] issuer = holder.issuer();
        return all.stream()
                .filter(authority -> authority.isNamed(issuer)
                        && authority.isMeantBy(holder.extensions().authorityKey()))
                .toList();
    }

    /** The one with this very certificate. */
    Optional<PinnedAuthority> find(X509Certificate certificate) {
        return all.stream()
                .filter(authority -> authority.certificate().equals(certificate))
                .findFirst();
    }
}
