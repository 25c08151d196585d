package kazasu.pki;

import java.nio.file.Path;
import java.security.interfaces.RSAPrivateCrtKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * All authorities above the cards of one home: three generations of each kind under one name, so that a certificate's
 * authority is found by key identifier and never by name (rules.md §2.1). A generation is made when it is first asked for.
 * Safe for use by several threads.
 */
public final class AuthorityGenerations implements IssuingAuthorities {
    private static final Map<CertificateKind, List<AuthorityPlan>> OLDEST_FIRST = Map.of(
            CertificateKind.SIGNATURE, plans(CertificateKind.SIGNATURE),
            CertificateKind.USER_AUTHENTICATION, plans(CertificateKind.USER_AUTHENTICATION));

    private final Function<AuthorityPlan, Optional<CertificationAuthority>> kept;
    private final Function<AuthorityPlan, CertificationAuthority> opener;
    private final Map<String, CertificationAuthority> known = new ConcurrentHashMap<>();

    private AuthorityGenerations(
            Function<AuthorityPlan, Optional<CertificationAuthority>> kept,
            Function<AuthorityPlan, CertificationAuthority> opener) {
        this.kept = kept;
        this.opener = opener;
    }

    /**
     * New authorities, in memory only.
     *
     * @param keys asked for a new RSA-2048 key for each one that is made, e.g. {@code chance::nextRsaKey}
     */
    public static AuthorityGenerations create(Supplier<RSAPrivateCrtKey> keys) {
        return new AuthorityGenerations(plan -> Optional.empty(), plan -> plan.make(keys.get()));
    }

    /**
     * The authorities of a home, a file each in {@code authorities}. If two processes make one at once, both get that of the
     * faster one. {@code signature-ca.pem} and {@code user-authentication-ca.pem} are the third generation; in a home of an
     * earlier version they keep the validity that they have.
     *
     * <p>The methods of what is returned throw {@link AuthorityFileException} if a file is damaged or holds something else; it
     * is left as it is.
     *
     * @param home the state directory; made if absent
     * @param keys asked for a new RSA-2048 key for each one that is made
     */
    public static AuthorityGenerations open(Path home, Supplier<RSAPrivateCrtKey> keys) {
        AuthorityFiles files = new AuthorityFiles(home);
        return new AuthorityGenerations(files::find, plan -> files.open(plan, keys));
    }

    /**
     * The newest generation that has begun by then and has not ended.
     *
     * @throws NoAuthorityException if there is none
     */
    @Override
    public CertificationAuthority at(CertificateKind kind, Instant instant) {
        return plansOf(kind)
                .filter(plan -> period(plan).covers(instant))
                .reduce((older, newer) -> newer)
                .map(this::open)
                .orElseThrow(() -> new NoAuthorityException(
                        kind.authorityName(),
                        instant,
                        plansOf(kind).map(this::period).toList()));
    }

    /**
     * The authority whose key a certificate or a CRL names.
     *
     * @param kind of certificate
     * @param keyIdentifier SHA-1 of its public key, 20 bytes, as in an authorityKeyIdentifier
     * @return nothing if it is none of this home's
     */
    public Optional<CertificationAuthority> byKeyIdentifier(CertificateKind kind, byte[] keyIdentifier) {
        return plansOf(kind)
                .flatMap(plan -> find(plan).stream())
                .filter(authority -> Arrays.equals(authority.keyIdentifier(), keyIdentifier))
                .findFirst();
    }

    /**
     * An authority by its name in records.
     *
     * @param id see {@link CertificationAuthority#id}
     * @return nothing if there is no such authority
     */
    public Optional<CertificationAuthority> byId(String id) {
        return Stream.of(CertificateKind.values())
                .flatMap(AuthorityGenerations::plansOf)
                .filter(plan -> plan.id().equals(id))
                .findFirst()
                .map(this::open);
    }

    /**
     * All generations of a kind, the oldest first.
     *
     * @param kind of certificate
     */
    public List<CertificationAuthority> all(CertificateKind kind) {
        return plansOf(kind).map(this::open).toList();
    }

    /** All generations of both kinds. */
    public List<CertificationAuthority> all() {
        return Stream.of(CertificateKind.values())
                .flatMap(kind -> all(kind).stream())
                .toList();
    }

    private Period period(AuthorityPlan plan) {
        return find(plan).map(CertificationAuthority::period).orElseGet(plan::period);
    }

    private CertificationAuthority open(AuthorityPlan plan) {
        return known.computeIfAbsent(plan.id(), id -> opener.apply(plan));
    }

    private Optional<CertificationAuthority> find(AuthorityPlan plan) {
        return Optional.ofNullable(
                known.computeIfAbsent(plan.id(), id -> kept.apply(plan).orElse(null)));
    }

    private static Stream<AuthorityPlan> plansOf(CertificateKind kind) {
        return OLDEST_FIRST.getOrDefault(kind, List.of()).stream();
    }

    private static List<AuthorityPlan> plans(CertificateKind kind) {
        return Stream.of(Generation.values())
                .map(generation -> generation.plan(kind))
                .toList();
    }
}
