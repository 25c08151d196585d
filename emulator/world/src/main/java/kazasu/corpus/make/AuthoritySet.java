package kazasu.corpus.make;

import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import kazasu.pki.AuthorityGenerations;
import kazasu.pki.CertificateKind;
import kazasu.pki.CertificationAuthority;
import kazasu.pki.IssuingAuthorities;

/** Three generations of both authorities, whose keys are known, to sign what an authority never would. */
final class AuthoritySet implements IssuingAuthorities {
    private final AuthorityGenerations generations;
    private final List<RSAPrivateCrtKey> keys = new ArrayList<>();

    AuthoritySet(Supplier<RSAPrivateCrtKey> pool) {
        generations = AuthorityGenerations.create(() -> {
            RSAPrivateCrtKey key = pool.get();
            keys.add(key);
            return key;
        });
        // in a fixed order, so that the same one always gets the same key
        generations.all();
    }

    @Override
    public CertificationAuthority at(CertificateKind kind, Instant instant) {
        return generations.at(kind, instant);
    }

    /** 2015, 2019 or 2023. */
    CertificationAuthority of(CertificateKind kind, int year) {
        return generations.all(kind).stream()
                .filter(authority -> authority.id().endsWith("-" + year))
                .findFirst()
                .orElseThrow();
    }

    List<CertificationAuthority> all() {
        return generations.all();
    }

    RSAPrivateCrtKey key(CertificationAuthority authority) {
        RSAPublicKey publicKey = (RSAPublicKey) authority.certificate().getPublicKey();
        return keys.stream()
                .filter(key -> key.getModulus().equals(publicKey.getModulus()))
                .findFirst()
                .orElseThrow();
    }
}
